import Foundation
import HTTP
import Sockets
import Testing

/// The checklist over real sockets: each case whole, byte by byte, and split at every index.
extension SocketSuites {
    @Suite(.serialized) struct AnswerTests {
        @Test func everyPointOfTheChecklistHasACase() {
            // 36 and 38 are about time: LimitTests and EndTests have them.
            #expect(Set(1...80).subtracting(AnswerCase.points).sorted() == [36, 38])
            #expect(AnswerCase.all.count >= 68)
        }

        @Test func answersEveryCase() throws {
            let server = try TestServer.start()
            defer { TestServer.stop(server) }
            for example in AnswerCase.all {
                let faults = try faults(server.port, example, [example.input])
                #expect(faults.isEmpty, "\(example.name): \(faults)")
            }
        }

        @Test func answersEveryCaseByteByByte() throws {
            let server = try TestServer.start()
            defer { TestServer.stop(server) }
            for example in AnswerCase.all where example.input.count < Self.small {
                let faults = try faults(server.port, example, example.input.map { [$0] })
                #expect(faults.isEmpty, "\(example.name): \(faults)")
            }
        }

        @Test func answersEveryCaseSplitAtEveryIndex() throws {
            let server = try TestServer.start()
            defer { TestServer.stop(server) }
            for example in AnswerCase.all {
                // Long runs of one letter split alike.
                let step = example.input.count < Self.small ? 1 : 499
                for index in stride(from: 1, to: example.input.count, by: step) {
                    let parts = [Array(example.input[..<index]), Array(example.input[index...])]
                    let faults = try faults(server.port, example, parts)
                    #expect(faults.isEmpty, "\(example.name), split at \(index): \(faults)")
                }
            }
        }

        private static let small = 1200

        private func faults(_ port: Int, _ example: AnswerCase, _ parts: [[UInt8]]) throws -> [String] {
            let client = try Client(port: port)
            let methods = example.methods
            for part in parts { client.send(part) }
            var faults: [String] = []
            for (index, expected) in example.answers.enumerated() {
                guard let answer = client.answer(isHead: methods.indices.contains(index) && methods[index] == "HEAD")
                else {
                    return faults + ["answer \(index + 1) is missing: \(client.end)"]
                }
                faults += answer.faults(expected)
            }
            if example.closes {
                if !client.isAtEnd { faults.append("the connection stays open") }
            } else {
                client.send("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n")
                if client.answer()?.body != Array("plain".utf8) { faults.append("the connection is not usable") }
            }
            return faults
        }
    }
}
