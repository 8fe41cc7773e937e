/// The blocks of a page with what is known of each, for those who learn what it weighs.
package struct PageStudy: Sendable {
    /// The names of the features, in the order of the values.
    package static let features = BlockFeature.allCases.map { "\($0)" }

    /// The text of each block.
    package let texts: [String]
    /// The values of the features of each block.
    package let rows: [[Float]]

    /// Takes a page apart as it came from a server, compressed or not.
    ///
    /// - Throws: `ArticleError` for what is no page.
    package init(bytes: [UInt8]) throws(ArticleError) {
        var bytes = bytes
        if Inflater.isGzip(bytes) {
            let stream = try Inflater.stream(ByteStream(bytes), .gzip)
            bytes = []
            while let piece = try stream.some(1 << 16) { bytes += piece }
        }
        let decoded = try TextEncoding.decode(bytes, declared: DeclaredCharset.find(bytes), isPage: true)
        let blocks = PageBlocks(PageDocument(HTMLPage.withoutWarnings(decoded.text)))
        texts = blocks.blocks.indices.map(blocks.string)
        let features = blocks.blocks.isEmpty ? nil : BlockFeatures(PageMasses(blocks))
        rows = blocks.blocks.indices.compactMap { features?.row($0) }
    }
}
