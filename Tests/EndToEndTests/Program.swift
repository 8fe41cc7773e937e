import Foundation
import Testing

/// The program as a user runs it.
struct Program {
    /// What a finished run left behind.
    struct Result {
        var code: Int32
        var output: String
        var errors: String
    }

    /// The folder of the package.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// The built program beside the test bundle.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "parley")

    /// Runs to the end.
    static func run(
        _ arguments: [String], input: String? = nil, environment: [String: String] = [:], asNobody: Bool = false
    )
        throws -> Result
    {
        let process = make(arguments, environment, asNobody: asNobody)
        let (output, errors, standardInput) = (Pipe(), Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = standardInput
        try process.run()
        standardInput.fileHandleForWriting.write(Data((input ?? "").utf8))
        try standardInput.fileHandleForWriting.close()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        let complaints = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            code: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
            errors: String(decoding: complaints, as: UTF8.self))
    }

    /// Whether a program can be run by somebody for whom rights to files count.
    static let canBeNobody =
        getuid() != 0 || (try? run(["--version"], asNobody: true))?.code == 0

    /// Whose rights a process has.
    private static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]

    static func make(_ arguments: [String], _ environment: [String: String] = [:], asNobody: Bool = false) -> Process {
        let process = Process()
        if asNobody, getuid() == 0 {
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["setpriv"] + nobody + [path.path] + arguments
        } else {
            process.executableURL = path
            process.arguments = arguments
        }
        process.currentDirectoryURL = root
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        return process
    }
}

extension Program {
    /// Lets a shell set a limit before a process that has not started becomes the program.
    static func put(_ process: Process, under limit: String) {
        process.arguments =
            ["bash", "-c", limit + "; exec \"$0\" \"$@\"", path.path] + (process.arguments ?? [])
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    }

    /// Runs to the end under a limit and returns its code and what it wrote on standard error.
    static func run(_ arguments: [String], under limit: String) throws -> Result {
        let process = make(arguments)
        put(process, under: limit)
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let isByCode = process.terminationReason == .exit
        return Result(
            code: isByCode ? process.terminationStatus : -process.terminationStatus, output: "",
            errors: String(decoding: text, as: UTF8.self))
    }
}

/// A folder of a test's own, removed with it.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a name in the folder.
    func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a file and returns its path.
    func file(_ name: String, _ text: String) throws -> String {
        try Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }
}

/// A server that ended before it listened, and what it said.
struct NotListening: Error {
    var said: String
}

/// A running server on a free port.
final class RunningServer {
    let process: Process
    let port: Int
    private let errors = Pipe()

    /// Starts a server and waits until it says its port.
    ///
    /// - Parameters:
    ///   - arguments: Options of `serve`.
    ///   - asNobody: Whether it runs with the rights of nobody.
    ///   - limit: What a shell sets before, such as `ulimit -n 64`.
    ///   - mark: What it writes before the port.
    /// - Throws: When it ends before that.
    init(
        _ arguments: [String], asNobody: Bool = false, under limit: String? = nil,
        until mark: String = "listening on http://127.0.0.1:"
    ) throws {
        process = Program.make(["serve", "--port", "0"] + arguments, asNobody: asNobody)
        if let limit { Program.put(process, under: limit) }
        process.standardError = errors
        try process.run()
        var text = ""
        while !text.contains(mark) || !text.hasSuffix("\n") {
            let data = errors.fileHandleForReading.availableData
            guard !data.isEmpty else { break }
            text += String(decoding: data, as: UTF8.self)
        }
        let digits = text.components(separatedBy: mark).last?.prefix { $0.isNumber } ?? ""
        guard let number = Int(digits) else { throw NotListening(said: text) }
        port = number
    }

    /// Fetches a path with curl, as a user would.
    func curl(_ path: String, _ options: [String] = []) throws -> String {
        try Self.curl(port, path, options)
    }

    /// Fetches a path from the server at a port.
    static func curl(_ port: Int, _ path: String, _ options: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["curl", "-s", "--max-time", "10"] + options + ["http://127.0.0.1:\(port)\(path)"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// The status of the answer at a path.
    func status(_ path: String, _ options: [String] = []) throws -> String {
        try curl(path, options + ["-o", "/dev/null", "-w", "%{http_code}"])
    }

    /// What it has written on standard error since it began to listen; for a server that has ended.
    func log() -> String { String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }

    /// Ends the server by a signal and returns its exit code.
    func stop(_ signal: Int32 = SIGTERM) -> Int32 {
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        return process.terminationStatus
    }

    deinit { if process.isRunning { process.terminate() } }
}
