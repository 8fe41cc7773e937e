import Foundation
import Testing

/// Databases that hold what no program wrote.
struct DamageTests {
    /// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
    private struct SplitMix: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    /// Pages that changed places make rows of anything; each is answered with a sentence, none ends the program.
    @Test func tellsWhatADamagedFileHolds() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("db.sqlite")
        let examples = Program.root.appending(path: "Examples").path
        #expect(try Program.run(["ingest", examples, "--database", database]).code == 0)
        let sound = [UInt8](try Data(contentsOf: URL(fileURLWithPath: database)))
        var generator = SplitMix(state: 12)
        for round in 0..<12 {
            var bytes = sound
            for _ in 0..<6 {
                let pages = 1..<bytes.count / 4096
                let (one, two) = (
                    pages.randomElement(using: &generator) ?? 1, pages.randomElement(using: &generator) ?? 1
                )
                for offset in 0..<4096 { bytes.swapAt(one * 4096 + offset, two * 4096 + offset) }
            }
            let damaged = folder.path("damaged-\(round).sqlite")
            try Data(bytes).write(to: URL(fileURLWithPath: damaged))
            for collection in ["articles", "meetings", "persons", "quotes"] {
                let result = try Program.run(["export", collection, "--database", damaged])
                #expect(result.code == 0 || result.code == 3, "\(round) \(collection): \(result.errors)")
            }
            guard round < 4, let server = try? RunningServer(["--database", damaged, "--read-only"]) else { continue }
            for path in [
                "/meetings", "/persons", "/quotes", "/articles", "/topics", "/stats?of=meetings&group_by=city",
            ] {
                #expect(["200", "500", "503"].contains(try server.status(path)), "\(round) \(path)")
            }
            #expect(server.stop() == 0)
        }
    }
}
