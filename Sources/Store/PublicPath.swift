/// What is told of a path to everybody.
public enum PublicPath {
    /// Returns a path as it was given, or its last part where the rest would tell how the machine is laid out.
    ///
    /// A member of an archive stands behind `!` and is no path of the machine.
    public static func of(_ path: String) -> String {
        let end = path.firstIndex(of: "!") ?? path.endIndex
        let (file, member) = (path[..<end], path[end...])
        guard file.hasPrefix("/") || file.hasPrefix("~") || file.contains("../") else { return path }
        return (file.split(separator: "/").last.map(String.init) ?? "") + member
    }
}
