import API
import ArgumentParser
import Dispatch
import Foundation
import HTTP
import Logging
import Sockets
import Store

/// `parley serve`: the API over HTTP until a signal ends it.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Serves the records over HTTP.")

    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp("The address to listen on. Default: 127.0.0.1. [PARLEY_HOST]", valueName: "address"))
    var host: String?

    @Option(
        help: ArgumentHelp("The port to listen on; 0 picks a free one. Default: 8080. [PARLEY_PORT]", valueName: "port")
    )
    var port: String?

    @Option(help: ArgumentHelp("A Unix socket to listen on instead. [PARLEY_UNIX]", valueName: "path"))
    var unix: String?

    @Option(help: ArgumentHelp("A folder of articles to ingest first. [PARLEY_INGEST]", valueName: "folder"))
    var ingest: String?

    func run() throws {
        let configuration = try serverConfiguration()
        let store = try database.open()
        if let folder = ingest ?? Environment.value("INGEST") {
            _ = try IngestRun.run([folder], store, published: nil, strict: false)
        }
        let router = Router(API(store: store, version: Parley.version).routes())
        let server = try listen(configuration, router)
        let signals = Signals { server.drain() }
        server.start()
        announce(server, configuration)
        server.wait()
        signals.stop()
    }

    private func serverConfiguration() throws -> ServerConfiguration {
        var configuration = ServerConfiguration(loops: ProcessInfo.processInfo.activeProcessorCount)
        configuration.host = host ?? Environment.value("HOST") ?? configuration.host
        configuration.unixPath = unix ?? Environment.value("UNIX")
        if let text = port ?? Environment.value("PORT") {
            guard let number = Int(text), (0...65_535).contains(number) else {
                throw Failure(code: .usage, message: "--port \(text): not a port from 0 to 65535")
            }
            configuration.port = number
        }
        return configuration
    }

    private func listen(_ configuration: ServerConfiguration, _ router: Router) throws -> Server {
        do {
            return try Server(configuration: configuration, router: router, logger: Logger(label: "parley"))
        } catch let error as SocketError {
            throw Failure(code: .usage, message: error.description)
        }
    }

    private func announce(_ server: Server, _ configuration: ServerConfiguration) {
        if let path = configuration.unixPath {
            return Console.note("listening on \(path); try: curl --unix-socket \(path) http://localhost/meetings")
        }
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        Console.note(
            "listening on http://\(host):\(server.port); try: curl 'http://\(host):\(server.port)/meetings?limit=1'")
    }
}

/// SIGINT and SIGTERM as calls; the first drains, a second ends at once.
final class Signals {
    private let sources: [any DispatchSourceSignal]

    init(_ handler: @escaping @Sendable () -> Void) {
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: handler)
            source.resume()
            return source
        }
    }

    func stop() {
        for source in sources { source.cancel() }
    }
}
