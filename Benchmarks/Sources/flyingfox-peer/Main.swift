import FlyingFox
import Foundation

/// Serves the bytes of a file at `/answer`: `flyingfox-peer PORT FILE`.
@main
struct Main {
    static func main() async throws {
        let port = UInt16(CommandLine.arguments[1]) ?? 0
        let bytes = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2]))
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
        await server.appendRoute("GET /answer") { _ in
            HTTPResponse(
                statusCode: .ok, headers: [.contentType: "application/json; charset=utf-8"], body: bytes)
        }
        try await server.run()
    }
}
