import Foundation

/// The names in a folder, those that are no text too: Foundation leaves them out without a word.
struct FolderListing {
    var names: [String] = []
    /// Names that are not UTF-8, with U+FFFD for what is not.
    var unreadable: [String] = []

    /// Lists a folder; nil when it cannot be read.
    ///
    /// Source: readdir(3).
    init?(of directory: String) {
        guard let stream = opendir(directory) else { return nil }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            // The entry lives until the next call; both texts are copies.
            withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 1) { name in
                    if let text = String(validatingCString: name) {
                        if text != ".", text != ".." { names.append(text) }
                    } else {
                        unreadable.append(String(cString: name))
                    }
                }
            }
        }
    }
}
