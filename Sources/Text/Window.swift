/// A range that is empty where its end comes before its start.
///
/// Looking a few tokens ahead may start at the very end of a sentence; there is nothing to see then.
package func window(_ start: Int, _ end: Int) -> Range<Int> {
    start..<max(start, end)
}
