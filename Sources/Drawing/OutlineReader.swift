import Outlines

/// Reads the files of outlines: whole numbers in lines, the first place and then steps.
enum OutlineReader {
    /// Lines of the world in degrees.
    struct World {
        var land: [[(longitude: Double, latitude: Double)]] = []
        var borders: [[(longitude: Double, latitude: Double)]] = []
    }

    /// A country as rings in degrees.
    struct Country {
        let code: String
        let rings: [[(longitude: Double, latitude: Double)]]
        let bounds: Box
    }

    /// The world, read once.
    static let world: World = {
        var world = World()
        var isLand = true
        for line in lines(Outlines.world) {
            switch line.first {
            case UInt8(ascii: "b"): isLand = false
            case UInt8(ascii: "l"): continue
            default:
                let points = points(line, perDegree: 10)
                if isLand { world.land.append(points) } else { world.borders.append(points) }
            }
        }
        return world
    }()

    /// All countries, read once.
    static let countries: [Country] = {
        var arcs: [[(longitude: Double, latitude: Double)]] = []
        var countries: [Country] = []
        for line in lines(Outlines.countries) {
            switch line.first {
            case UInt8(ascii: "a"), UInt8(ascii: "c"): continue
            case .some(UInt8(ascii: "A")...UInt8(ascii: "Z")): countries.append(country(line, arcs))
            default: arcs.append(points(line, perDegree: 25))
            }
        }
        return countries
    }()

    private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 0x0A).filter { $0.first != UInt8(ascii: "#") }
    }

    private static func points(
        _ line: ArraySlice<UInt8>, perDegree: Double
    ) -> [(longitude: Double, latitude: Double)] {
        let numbers = numbers(line)
        var (x, y) = (0, 0)
        return stride(from: 0, to: numbers.count - 1, by: 2).map { index in
            x += numbers[index]
            y += numbers[index + 1]
            return (Double(x) / perDegree, Double(y) / perDegree)
        }
    }

    private static func numbers(_ line: ArraySlice<UInt8>) -> [Int] {
        var numbers: [Int] = []
        var (value, sign, isOpen) = (0, 1, false)
        for byte in line {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
                isOpen = true
            case UInt8(ascii: "-"): sign = -1
            default:
                if isOpen { numbers.append(sign * value) }
                (value, sign, isOpen) = (0, 1, false)
            }
        }
        if isOpen { numbers.append(sign * value) }
        return numbers
    }

    private static func country(
        _ line: ArraySlice<UInt8>, _ arcs: [[(longitude: Double, latitude: Double)]]
    ) -> Country {
        let rings = line.dropFirst(3).split(separator: UInt8(ascii: ";")).map { ring in
            ring.split(separator: UInt8(ascii: " ")).flatMap { part -> [(longitude: Double, latitude: Double)] in
                let isTurned = part.first == UInt8(ascii: "~")
                guard let number = numbers(isTurned ? part.dropFirst() : part).first, arcs.indices.contains(number)
                else { return [] }
                return isTurned ? arcs[number].reversed() : arcs[number]
            }
        }
        let points = rings.joined()
        let bounds = Box(
            left: points.map(\.longitude).min() ?? 0, top: points.map(\.latitude).min() ?? 0,
            right: points.map(\.longitude).max() ?? 0, bottom: points.map(\.latitude).max() ?? 0)
        return Country(code: String(decoding: line.prefix(2), as: UTF8.self), rings: rings, bounds: bounds)
    }
}
