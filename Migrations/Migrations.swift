/// The ordered list.
