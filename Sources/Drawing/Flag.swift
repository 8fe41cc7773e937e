/// Flags as emoji.
public enum Flag {
    /// Returns the flag of a country; nil where the code is not two letters of ASCII.
    ///
    /// Source: Unicode Technical Standard 51, annex B; ISO 3166-1 alpha-2.
    public static func of(_ code: String?) -> String? {
        guard let code, code.utf8.count == 2 else { return nil }
        let letters = code.utf8.compactMap { byte -> Unicode.Scalar? in
            let upper = byte & 0xDF
            guard (0x41...0x5A).contains(upper), byte >= 0x41 else { return nil }
            return Unicode.Scalar(0x1F1E6 + UInt32(upper - 0x41))
        }
        return letters.count == 2 ? String(String.UnicodeScalarView(letters)) : nil
    }
}
