/// How much of everything an input may bring; each limit has a refusal of its own.
public enum ArticleLimits {
    /// Bytes of one document, after decompression.
    public static let document = 16 << 20
    /// Bytes of all tables of facts in one archive.
    public static let tables = 64 << 20
    /// Bytes of one line of JSON lines.
    public static let line = 16 << 20
    /// Archives within archives.
    public static let nesting = 4
    /// How many times larger than its input compressed data may be, once it is large.
    public static let expansion = 200
    /// Bytes from which `expansion` counts.
    public static let expansionFloor = 32 << 20
    /// Bytes of the headers of a WARC record or of the name of an archive member.
    public static let header = 64 << 10
    /// Members of one archive.
    public static let members = 10_000_000
}
