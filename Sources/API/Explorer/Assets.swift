import Drawing
import HTTP
import HTTPTypes
import Markup
import Records

/// The files that pages load: one sheet, one script, one icon.
///
/// Their addresses hold a digest of what they say, so a browser may keep them for ever and never shows an old one.
///
/// Source: RFC 8246 (immutable).
struct Assets {
    let link: Link
    private let path: String
    private let type: String
    private let body: [UInt8]

    private init(_ name: String, _ ending: String, _ type: String, _ body: [UInt8]) {
        let digest = Digest.sha256Hex(String(decoding: body, as: UTF8.self)).prefix(10)
        let file = "\(name)-\(digest).\(ending)"
        link = .data(["assets", file])
        path = "/assets/\(file)"
        (self.type, self.body) = (type, body)
    }

    static let sheet = Assets(
        "parley", "css", "text/css; charset=utf-8",
        Array(DrawingStyle.properties.text.utf8) + PackageResources.parley_css + Array(DrawingStyle.sheet.text.utf8))
    static let script = Assets("parley", "js", "text/javascript; charset=utf-8", PackageResources.parley_js)
    static let icon = Assets("parley", "svg", "image/svg+xml", PackageResources.parley_svg)

    /// The routes of the files; nothing of it is data, so no description has them.
    static func routes() -> [Route] {
        [sheet, script, icon].map { asset in
            var route = Route(.get, asset.path, "A file that pages load.", produces: [asset.type], isImmediate: true) {
                _, _ in
                var response = API.fixed(asset.body, type: asset.type)
                response.fields[.cacheControl] = "public, max-age=31536000, immutable"
                response.isKept = true
                return response
            }
            route.ignoresAccept = true
            return route
        }
    }
}
