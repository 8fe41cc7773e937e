import API
import ArgumentParser
import Dispatch
import Foundation
import HTTP
import Ingest
import Logging
import Replicas
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

    @Option(
        help: ArgumentHelp(
            "Who may connect to that socket, as chmod takes it: 660 for owner and group. Default: by the umask. [PARLEY_UNIX_MODE]",
            valueName: "octal"))
    var unixMode: String?

    @Option(help: ArgumentHelp("A folder of articles to ingest first. [PARLEY_INGEST]", valueName: "folder"))
    var ingest: String?

    @Flag(help: "Goes on taking new and changed files from that folder. [PARLEY_WATCH]")
    var watch = false

    @OptionGroup var mirror: MirrorOption

    @Flag(help: "Serve a database that is there and write nothing to it. [PARLEY_READ_ONLY]")
    var readOnly = false

    @Option(
        help: ArgumentHelp(
            "A file of tokens, one a line, that may POST and DELETE articles; the remark behind one (# desk) is the name it writes under. Without it writes are off. [PARLEY_TOKEN_FILE]",
            valueName: "file"))
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(
            "Seconds that a question may take; then 503. Default: 1. [PARLEY_DEADLINE]", valueName: "seconds"))
    var deadline: String?

    @OptionGroup var publicURL: PublicURLOption

    @Flag(help: "Write a JSON line on standard error for each request. [PARLEY_ACCESS_LOG]")
    var accessLog = false

    @OptionGroup(title: "Copies") var copies: FollowOption

    @OptionGroup(title: "Articles") var articles: ArticleOptions

    @OptionGroup(title: "Limits") var limits: ServerOptions

    func run() throws {
        var configuration = try serverConfiguration()
        let isReadOnly = isReadOnly()
        if isReadOnly, (ingest ?? Environment.value("INGEST") ?? tokenFile ?? Environment.value("TOKEN_FILE")) != nil {
            let option = copies.isSet ? "--follow" : "--read-only"
            throw Failure(code: .usage, message: "\(option) goes neither with --ingest nor with --token-file")
        }
        Signals.ignoreMeaningless()
        let intake = try intakeOptions()
        let deadline = try seconds()
        let follower = try copies.follower(beside: database.path)
        // Whoever finds the port taken leaves no database behind.
        if !isReadOnly, !database.isThere { try Self.bound { try Server.check(configuration) } }
        let sink = LogSink(file: .standardError)
        let logger = Logger(label: "parley") { _ in JSONLinesHandler(sink: sink) }
        // Signals are taken until everything is closed.
        let ending = Ending()
        defer {
            ending.stop()
            sink.flush()
        }
        let start = try begin(configuration, follower, logger, ending, isReadOnly: isReadOnly)
        guard let path = start.path else { return }
        try database.use(at: path, isReadOnly: isReadOnly, deadline: deadline, catchesUp: false) { error in
            logger.error("database failed", metadata: ["error": "\(error)"])
        } _: { store in
            try serve(store, intake, &configuration, logger, ending, follower, after: start.waiting)
        }
    }

    /// What is there before the database can be asked: the file, nil when a signal ended the wait for it, and a server
    /// that tells probes to wait.
    private struct Start {
        var path: String?
        var waiting: Server?
    }

    private func begin(
        _ configuration: ServerConfiguration, _ follower: Follower?, _ logger: Logger, _ ending: Ending,
        isReadOnly: Bool
    ) throws -> Start {
        guard let follower else {
            // The tables of an older database are changed first; probes are told meanwhile. What takes long comes later.
            let isOlder = !isReadOnly && Store.isOlder(path: database.path)
            return Start(path: database.path, waiting: isOlder ? try wait(configuration, logger) : nil)
        }
        if let path = follower.kept() { return Start(path: path) }
        let waiting = try wait(configuration, logger, "The first copy is being fetched.")
        ending.take { follower.stop() }
        let path = follower.first()
        if path == nil { waiting.drain() }
        return Start(path: path, waiting: waiting)
    }

    private func serve(
        _ store: Store, _ options: IntakeOptions, _ configuration: inout ServerConfiguration, _ logger: Logger,
        _ ending: Ending, _ follower: Follower?, after waiting: Server?
    ) throws {
        // Without an answer the version changes each time, so that nothing is kept.
        // What counts from today is another answer after midnight.
        configuration.dataVersion = {
            let day = UInt64(max(0, Date().timeIntervalSince1970 / 86_400))
            return (try? store.version()).map { UInt64($0) + 1 + day << 40 } ?? .random(in: .min ... .max)
        }
        configuration.latestChange = { try store.lastChange() }
        configuration.attempts = {
            let reader = store.makeLoopReader()
            return { reader.attempt($0) }
        }
        let state = ServerState()
        let intake = try options.folder.map {
            let run = IngestRun(store: store, pipeline: options.pipeline, isStrict: false)
            return try FolderIntake(
                $0, isWatched: watch || Environment.flag("WATCH"), mirror: options.mirror, run)
        }
        let rereading = Rereading(store: store, pipeline: options.pipeline)
        let catchingUp = CatchingUp(store: store)
        // The socket is bound first, so that nobody reads for minutes and then finds the port taken.
        let server = try listen(
            configuration, router(store, options, rereading, state, follower), state, logger, after: waiting)
        store.whenWritten { [weak server] in server?.noticeChange() }
        ending.take {
            intake?.stop()
            rereading.stop()
            catchingUp.stop()
            follower?.stop()
            server.drain()
        }
        state.isReading = intake != nil
        server.start()
        if !isReadOnly(), try store.isBehind() { fill(catchingUp) }
        follower?.start(store)
        if let intake, let folder = options.folder {
            Console.note("reading \(folder); \(place(server, configuration)) answers meanwhile from what is there")
            intake.start { [configuration] in
                state.isReading = false
                announce(server, configuration)
            } whenFailed: {
                server.drain()
            }
        } else {
            announce(server, configuration)
        }
        server.wait()
        intake?.stop()
        rereading.stop()
        follower?.stop()
        rereading.wait()
        catchingUp.stop()
        catchingUp.wait()
        follower?.wait()
        try intake?.wait()
    }

    private func isReadOnly() -> Bool { readOnly || Environment.flag("READ_ONLY") || copies.isSet }

    /// Fills in what an older version did not keep.
    private func fill(_ catchingUp: CatchingUp) {
        let path = database.path
        Console.note("filling in what \(path) lacks; requests are answered meanwhile from what is there")
        catchingUp.start { failure in
            if let failure { return Console.error("\(path) still lacks something: \(failure.description)") }
            Console.note("\(path) lacks nothing any more")
        }
    }

    /// What comes in and what clients are told, as the options say.
    private struct IntakeOptions {
        var folder: String?
        var mirror: FolderMirror.Care?
        var tokens: WriteTokens?
        var pipeline: ArticlePipeline
        var publicURL: String?
    }

    /// The options of what comes in, checked before anything is made or bound.
    private func intakeOptions() throws -> IntakeOptions {
        IntakeOptions(
            folder: try ingestFolder(), mirror: try mirror.care(), tokens: try tokens(),
            pipeline: try articles.pipeline(),
            publicURL: try publicURL.address())
    }

    /// The folder of `--ingest`.
    private func ingestFolder() throws -> String? {
        guard let folder = ingest ?? Environment.value("INGEST") else {
            if watch { throw Failure(code: .usage, message: "--watch needs --ingest FOLDER") }
            if mirror.mirror { throw Failure(code: .usage, message: "--mirror needs --ingest FOLDER") }
            return nil
        }
        guard FileManager.default.fileExists(atPath: folder) || folder.contains(where: { "*?[".contains($0) }) else {
            throw Failure(code: .usage, message: "--ingest \(folder): there is no such folder")
        }
        if try watch || Environment.flag("WATCH") || mirror.care() != nil { try FolderIntake.check(folder) }
        return folder
    }

    private func router(
        _ store: Store, _ options: IntakeOptions, _ rereading: Rereading, _ state: ServerState, _ follower: Follower?
    ) -> Router {
        let intake = options.tokens.map { ArticleIntake(store: store, pipeline: options.pipeline, tokens: $0) }
        let operations = Operations(state: state, standing: { follower?.standing.lines ?? [] }) {
            (try? store.version()) != nil
        }
        let api = API(
            store: store, version: Parley.version, writer: intake, rereading: rereading, publicURL: options.publicURL)
        return Router(
            api.routes() + api.reviewRoutes() + API.browserRoutes() + operations.routes(),
            problemPage: API.problemPage, refusals: intake == nil ? API.writesOff : [:])
    }

    private func seconds() throws -> Double {
        guard let text = deadline ?? Environment.value("DEADLINE") else { return Store.deadline }
        guard let number = Double(text), number > 0, number <= 3600 else {
            throw Failure(code: .usage, message: "--deadline \(text): not a number of seconds up to an hour")
        }
        return number
    }

    /// Who may write; nil when nobody may.
    private func tokens() throws -> WriteTokens? {
        guard let path = tokenFile ?? Environment.value("TOKEN_FILE") else { return nil }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(code: .usage, message: "--token-file \(path): the file cannot be read")
        }
        do throws(WriteTokens.Fault) {
            return try WriteTokens(String(decoding: data, as: UTF8.self))
        } catch {
            switch error {
            case .empty: throw Failure(code: .usage, message: "--token-file \(path): there is no token in it")
            case .weak(let line):
                throw Failure(
                    code: .usage,
                    message: "--token-file \(path): line \(line) is no digest and no token of 20 letters or more")
            }
        }
    }

    private func serverConfiguration() throws -> ServerConfiguration {
        var configuration = ServerConfiguration(cores: ProcessInfo.processInfo.activeProcessorCount)
        configuration.host = host ?? Environment.value("HOST") ?? configuration.host
        configuration.unixPath = unix ?? Environment.value("UNIX")
        configuration.inherited = try Self.inheritedSocket()
        if let text = port ?? Environment.value("PORT") {
            guard let number = Int(text), (0...65_535).contains(number) else {
                throw Failure(code: .usage, message: "--port \(text): not a port from 0 to 65535")
            }
            configuration.port = number
        }
        configuration.unixMode = try socketMode()
        try limits.apply(to: &configuration)
        return configuration
    }

    private func socketMode() throws -> UInt32? {
        guard let text = unixMode ?? Environment.value("UNIX_MODE") else { return nil }
        guard (3...4).contains(text.utf8.count), let mode = UInt32(text, radix: 8), mode <= 0o777 else {
            throw Failure(code: .usage, message: "--unix-mode \(text): not three octal digits such as 660")
        }
        return mode
    }

    /// The socket that a service manager opened for this very process.
    ///
    /// Source: sd_listen_fds(3).
    private static func inheritedSocket() throws -> Int32? {
        let environment = ProcessInfo.processInfo.environment
        guard let count = environment["LISTEN_FDS"], let process = environment["LISTEN_PID"],
            Int32(process) == ProcessInfo.processInfo.processIdentifier
        else { return nil }
        guard count == "1" else {
            throw Failure(code: .usage, message: "LISTEN_FDS is \(count): exactly one socket can be served")
        }
        return firstInherited
    }

    /// The number that service managers give to the first socket.
    private static let firstInherited: Int32 = 3

    private func listen(
        _ configuration: ServerConfiguration, _ router: Router, _ state: ServerState, _ logger: Logger,
        after waiting: Server? = nil
    ) throws -> Server {
        try Self.bound {
            try Server(
                configuration: configuration, router: router, state: state, logger: logger, after: waiting,
                accessLog: accessLog || Environment.flag("ACCESS_LOG") ? logger : nil)
        }
    }

    /// Listens while the database is brought up to date: alive, and not ready.
    private func wait(_ configuration: ServerConfiguration, _ logger: Logger, _ why: String? = nil) throws -> Server {
        let state = ServerState()
        let router = why.map { Operations.waitingRouter(state, $0) } ?? Operations.waitingRouter(state)
        let server = try listen(configuration, router, state, logger)
        server.start()
        let work = why == nil ? "bringing \(database.path) up to date" : "fetching a first copy"
        Console.note("\(work); \(place(server, configuration)) answers 503 meanwhile")
        return server
    }

    /// Tells what keeps an address from being listened on.
    private static func bound<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as SocketError {
            throw Failure(code: .usage, message: error.description)
        }
    }

    /// Where the server listens, in words.
    private func place(_ server: Server, _ configuration: ServerConfiguration) -> String {
        if let path = configuration.unixPath { return path }
        return server.port == 0 ? "the inherited socket" : "port \(server.port)"
    }

    private func announce(_ server: Server, _ configuration: ServerConfiguration) {
        defer { if let note = limits.note(configuration) { Console.note(note) } }
        if let path = configuration.unixPath {
            return Console.note("listening on \(path); try: curl --unix-socket \(path) http://localhost/meetings")
        }
        if configuration.inherited != nil, server.port == 0 { return Console.note("listening on an inherited socket") }
        let host = configuration.host.contains(":") ? "[\(configuration.host)]" : configuration.host
        Console.note(
            "listening on http://\(host):\(server.port); try: curl 'http://\(host):\(server.port)/meetings?limit=1'")
    }
}
