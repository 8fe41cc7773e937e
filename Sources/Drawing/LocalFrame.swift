import Foundation

/// The part of the world that a local map shows: degrees of longitude are as long as they are in its middle.
struct LocalFrame {
    /// What is seen of a country.
    struct Shape {
        let code: String
        let rings: [[(x: Double, y: Double)]]
        /// The area, the width and the middle of the largest part.
        let area: Double
        let width: Double
        let middle: (x: Double, y: Double)
    }

    /// How far outlines go beyond the edge, so that the line of the cut is not seen.
    private static let bleed = 4.0

    let width: Double
    let height: Double
    private let longitude: Double
    private let latitude: Double
    /// Units a degree, to the east and to the north.
    private let scale: (x: Double, y: Double)

    /// How far points of an outline lie apart at least: the more of the world is shown, the coarser it is.
    var grain: Double { min(max(40 / scale.y, 1), 2.2) }

    init(_ places: [MapPlace], width: Double, height: Double, least: Double) {
        self.width = width
        self.height = height
        let latitudes = places.map(\.latitude)
        let (south, north) = (latitudes.min() ?? 0, latitudes.max() ?? 0)
        let span = Self.arc(places.map(\.longitude))
        latitude = min(max((south + north) / 2, -75), 75)
        longitude = span.middle
        let shrink = cos(latitude * .pi / 180)
        // Room for the places and a third more, for a country's neighbours and for names.
        let tall = max((north - south) * 1.35, least)
        let broad = max(span.length * 1.35 * shrink, 1)
        let unit = max(min(height / tall, width / broad), width / 360)
        scale = (unit * shrink, unit)
    }

    /// The shortest part of a circle of latitude that holds all places.
    static func arc(_ longitudes: [Double]) -> (middle: Double, length: Double) {
        let sorted = longitudes.sorted()
        guard let first = sorted.first, let last = sorted.last else { return (0, 0) }
        var (gap, start) = (first + 360 - last, first)
        for (west, east) in zip(sorted, sorted.dropFirst()) where east - west > gap {
            (gap, start) = (east - west, east)
        }
        let length = 360 - gap
        let middle = start + length / 2
        return (middle > 180 ? middle - 360 : middle, length)
    }

    /// Where a place stands.
    func point(_ longitude: Double, _ latitude: Double) -> (x: Double, y: Double) {
        var east = longitude - self.longitude
        if east < -180 { east += 360 } else if east > 180 { east -= 360 }
        return (width / 2 + east * scale.x, height / 2 - (latitude - self.latitude) * scale.y)
    }

    /// The frame without a margin.
    func box(inset: Double) -> Box {
        Box(left: inset, top: inset, right: width - inset, bottom: height - inset)
    }

    /// What is seen of a country; nil where nothing is.
    func shape(of country: OutlineReader.Country) -> Shape? {
        let turns = [-360.0, 0, 360].filter { turn in
            let left = x(country.bounds.left + turn)
            let right = x(country.bounds.right + turn)
            let top = point(0, country.bounds.bottom).y
            let bottom = point(0, country.bounds.top).y
            return right > 0 && left < width && bottom > 0 && top < height
        }
        let rings = turns.flatMap { turn in
            country.rings.compactMap { ring in
                let clipped = clip(ring.map { (x($0.longitude + turn), point(0, $0.latitude).y) })
                return clipped.count > 2 && abs(Self.area(clipped)) > grain * grain ? clipped : nil
            }
        }
        let areas = rings.map { abs(Self.area($0)) }
        guard let largest = areas.indices.max(by: { areas[$0] < areas[$1] }), areas[largest] > 4 else { return nil }
        let xs = rings[largest].map(\.x)
        return Shape(
            code: country.code, rings: rings, area: areas[largest], width: (xs.max() ?? 0) - (xs.min() ?? 0),
            middle: Self.middle(rings[largest]))
    }

    private func x(_ longitude: Double) -> Double { width / 2 + (longitude - self.longitude) * scale.x }

    // MARK: Polygons

    /// Cuts a ring at the four edges.
    ///
    /// Source: Sutherland and Hodgman, "Reentrant Polygon Clipping", 1974.
    private func clip(_ ring: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        let edges: [(value: Double, isX: Bool, isLeast: Bool)] = [
            (-Self.bleed, true, true), (width + Self.bleed, true, false), (-Self.bleed, false, true),
            (height + Self.bleed, false, false),
        ]
        var ring = ring
        for edge in edges {
            var out: [(x: Double, y: Double)] = []
            for (index, point) in ring.enumerated() {
                let last = ring[index == 0 ? ring.count - 1 : index - 1]
                let (a, b) = edge.isX ? (last.x, point.x) : (last.y, point.y)
                let isInside = edge.isLeast ? b >= edge.value : b <= edge.value
                let wasInside = edge.isLeast ? a >= edge.value : a <= edge.value
                if isInside != wasInside {
                    let share = (edge.value - a) / (b - a)
                    out.append((last.x + (point.x - last.x) * share, last.y + (point.y - last.y) * share))
                }
                if isInside { out.append(point) }
            }
            ring = out
            guard !ring.isEmpty else { break }
        }
        return ring
    }

    private static func area(_ ring: [(x: Double, y: Double)]) -> Double {
        var sum = 0.0
        for (index, point) in ring.enumerated() {
            let next = ring[(index + 1) % ring.count]
            sum += point.x * next.y - next.x * point.y
        }
        return sum / 2
    }

    /// The centre of gravity.
    private static func middle(_ ring: [(x: Double, y: Double)]) -> (x: Double, y: Double) {
        let area = area(ring)
        var (x, y) = (0.0, 0.0)
        for (index, point) in ring.enumerated() {
            let next = ring[(index + 1) % ring.count]
            let cross = point.x * next.y - next.x * point.y
            x += (point.x + next.x) * cross
            y += (point.y + next.y) * cross
        }
        return (x / (6 * area), y / (6 * area))
    }
}
