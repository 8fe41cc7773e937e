import Foundation
import Hummingbird
import Logging
import NIOCore

/// Serves the bytes of a file at `/answer`: `hummingbird-peer PORT FILE`.
@main
struct Main {
    static func main() async throws {
        let port = Int(CommandLine.arguments[1]) ?? 0
        let bytes = ByteBuffer(bytes: try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[2])))
        let router = Router()
        router.get("/answer") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
                body: ResponseBody(byteBuffer: bytes))
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)),
            logger: {
                var logger = Logger(label: "peer"); logger.logLevel = .error; return logger
            }())
        try await application.runService()
    }
}
