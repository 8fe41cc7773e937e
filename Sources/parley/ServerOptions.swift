import ArgumentParser
import Foundation
import HTTP
import Sockets
import Store

/// The limits of a server, each with its default.
struct ServerOptions: ParsableArguments {
    /// What holds where nothing is given.
    static let standard = ServerConfiguration(cores: 1)

    @Option(
        help: ArgumentHelp(
            "Connections; one more gets 503. Default: \(ServerOptions.standard.connectionLimit). [PARLEY_MAX_CONNECTIONS]",
            valueName: "number"))
    var maxConnections: String?

    @Option(
        help: ArgumentHelp(
            "Bytes of a request line; more is 414. Default: \(ServerOptions.standard.limits.requestLine). [PARLEY_MAX_REQUEST_LINE]",
            valueName: "bytes"))
    var maxRequestLine: String?

    @Option(
        help: ArgumentHelp(
            "Bytes of a header section; more is 431. Default: \(ServerOptions.standard.limits.headerSection). [PARLEY_MAX_HEADER]",
            valueName: "bytes"))
    var maxHeader: String?

    @Option(
        help: ArgumentHelp(
            "Fields of a request; more is 431. Default: \(ServerOptions.standard.limits.fieldCount). [PARLEY_MAX_FIELDS]",
            valueName: "number"))
    var maxFields: String?

    @Option(
        help: ArgumentHelp(
            "Bytes of a body; more is 413. Default: \(ServerOptions.standard.limits.body). [PARLEY_MAX_BODY]",
            valueName: "bytes"
        ))
    var maxBody: String?

    @Option(
        help: ArgumentHelp(
            "Requests of one connection that are answered before others get a turn. Default: \(ServerOptions.standard.pipelineLimit). [PARLEY_MAX_PIPELINED]",
            valueName: "number"))
    var maxPipelined: String?

    @Option(
        help: ArgumentHelp(
            "Requests that wait for a worker; more get 503. Default: \(ServerOptions.standard.queueLimit). [PARLEY_MAX_QUEUED]",
            valueName: "number"))
    var maxQueued: String?

    @Option(
        help: ArgumentHelp(
            "Clients that follow changes or wait for one; one more gets 503. Default: \(ServerOptions.standard.readerLimit), and at most half of all connections. [PARLEY_MAX_READERS]",
            valueName: "number"))
    var maxReaders: String?

    @Option(
        help: ArgumentHelp(
            "Seconds without a change after which a stream of changes gives a sign of life. Default: \(Int(ServerOptions.standard.heartbeat)). [PARLEY_HEARTBEAT]",
            valueName: "seconds"))
    var heartbeat: String?

    @Option(
        help: ArgumentHelp(
            "Bytes of answers that are kept. Default: \(ServerOptions.standard.cacheLimit). [PARLEY_CACHE]",
            valueName: "bytes"))
    var cache: String?

    @Option(
        help: ArgumentHelp(
            "Seconds for a header to arrive; then 408. Default: \(Int(ServerOptions.standard.headerTimeout)). [PARLEY_HEADER_TIMEOUT]",
            valueName: "seconds"))
    var headerTimeout: String?

    @Option(
        help: ArgumentHelp(
            "Seconds for a body to arrive; then 408. Default: \(Int(ServerOptions.standard.bodyTimeout)). [PARLEY_BODY_TIMEOUT]",
            valueName: "seconds"))
    var bodyTimeout: String?

    @Option(
        help: ArgumentHelp(
            "Seconds that an idle connection stays open. Default: \(Int(ServerOptions.standard.idleTimeout)). [PARLEY_IDLE_TIMEOUT]",
            valueName: "seconds"))
    var idleTimeout: String?

    @Option(
        help: ArgumentHelp(
            "Seconds to make an answer; then 503. Default: \(Int(ServerOptions.standard.handlerTimeout)). [PARLEY_HANDLER_TIMEOUT]",
            valueName: "seconds"))
    var handlerTimeout: String?

    @Option(
        help: ArgumentHelp(
            "Seconds to finish what is in flight at the end. Default: \(Int(ServerOptions.standard.drainTimeout)). [PARLEY_DRAIN_TIMEOUT]",
            valueName: "seconds"))
    var drainTimeout: String?

    @Option(help: ArgumentHelp("Event loops. Default: one for two cores. [PARLEY_LOOPS]", valueName: "number"))
    var loops: String?

    @Option(
        help: ArgumentHelp("Threads that read the database. Default: two a core. [PARLEY_WORKERS]", valueName: "number")
    )
    var workers: String?

    /// Sets what was given.
    func apply(to configuration: inout ServerConfiguration) throws {
        try Self.whole("--max-connections", maxConnections, 1...1_000_000, &configuration.connectionLimit)
        try Self.whole("--max-request-line", maxRequestLine, 64...1 << 20, &configuration.limits.requestLine)
        try Self.whole("--max-header", maxHeader, 256...16 << 20, &configuration.limits.headerSection)
        try Self.whole("--max-fields", maxFields, 1...10_000, &configuration.limits.fieldCount)
        try Self.whole("--max-body", maxBody, 0...1 << 30, &configuration.limits.body)
        try Self.whole("--max-pipelined", maxPipelined, 1...10_000, &configuration.pipelineLimit)
        try Self.whole("--max-queued", maxQueued, 0...1_000_000, &configuration.queueLimit)
        try Self.whole("--cache", cache, 0...1 << 40, &configuration.cacheLimit)
        try Self.whole("--loops", loops, 1...256, &configuration.loops)
        try Self.whole("--workers", workers, 1...1024, &configuration.workers)
        try holdAgainstDescriptors(&configuration)
        // Others shall find room beside those who stay.
        configuration.readerLimit = min(configuration.readerLimit, configuration.connectionLimit / 2)
        try Self.whole("--max-readers", maxReaders, 0...1_000_000, &configuration.readerLimit)
        try Self.seconds("--heartbeat", heartbeat, &configuration.heartbeat)
        try Self.seconds("--header-timeout", headerTimeout, &configuration.headerTimeout)
        try Self.seconds("--body-timeout", bodyTimeout, &configuration.bodyTimeout)
        try Self.seconds("--idle-timeout", idleTimeout, &configuration.idleTimeout)
        try Self.seconds("--handler-timeout", handlerTimeout, &configuration.handlerTimeout)
        try Self.seconds("--drain-timeout", drainTimeout, &configuration.drainTimeout)
    }

    /// Each connection takes a descriptor, and the process may hold only so many.
    private func holdAgainstDescriptors(_ configuration: inout ServerConfiguration) throws {
        let descriptors = DescriptorLimit.raise()
        let needed = configuration.descriptors + Store.descriptors + Self.otherDescriptors(configuration)
        let most = descriptors - needed
        guard most >= Self.fewestConnections else {
            throw Failure(
                code: .usage,
                message:
                    "the process may hold \(descriptors) descriptors, and needs \(needed) beside those of connections; see ulimit -Hn"
            )
        }
        guard configuration.connectionLimit > most else { return }
        guard Self.text("--max-connections", maxConnections) == nil else {
            throw Failure(
                code: .usage,
                message:
                    "--max-connections \(configuration.connectionLimit): the process may hold \(descriptors) descriptors, which is enough for \(most); see ulimit -Hn"
            )
        }
        configuration.connectionLimit = most
    }

    /// A server for fewer is none.
    private static let fewestConnections = 4

    /// Standard input, output and error, the watch of a folder, the file and its log for the quick reader of each loop, an
    /// article on its way in for each writer and each core, and some that are open for a moment.
    private static func otherDescriptors(_ configuration: ServerConfiguration) -> Int {
        4 + 2 * configuration.loops + configuration.writers + ProcessInfo.processInfo.activeProcessorCount + 4
    }

    /// What is to be told of a limit that nobody chose; nil when it is the usual one.
    func note(_ configuration: ServerConfiguration) -> String? {
        let isGiven = Self.text("--max-connections", maxConnections) != nil
        guard !isGiven, configuration.connectionLimit < Self.standard.connectionLimit else { return nil }
        return
            "serves at most \(configuration.connectionLimit) connections at a time, for the process may hold \(DescriptorLimit.raise()) descriptors; see ulimit -Hn"
    }

    private static func text(_ option: String, _ value: String?) -> String? {
        value ?? Environment.value(option.dropFirst(2).uppercased().replacingOccurrences(of: "-", with: "_"))
    }

    private static func whole(_ option: String, _ value: String?, _ range: ClosedRange<Int>, _ target: inout Int) throws
    {
        guard let text = text(option, value) else { return }
        guard let number = Int(text), range.contains(number) else {
            throw Failure(
                code: .usage,
                message: "\(option) \(text): not a number from \(range.lowerBound) to \(range.upperBound)")
        }
        target = number
    }

    private static func seconds(_ option: String, _ value: String?, _ target: inout Double) throws {
        guard let text = text(option, value) else { return }
        guard let number = Double(text), number > 0, number <= 86_400 else {
            throw Failure(code: .usage, message: "\(option) \(text): not a number of seconds up to a day")
        }
        target = number
    }
}
