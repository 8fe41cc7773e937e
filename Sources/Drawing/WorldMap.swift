public import Markup

/// Meetings on a map of the world: circles by the square root of their number, joined where they would cover each other.
public struct WorldMap {
    private static let meridian = 11.3
    private static let north = EqualEarth.project(latitude: 84, longitude: 0).y
    private static let south = EqualEarth.project(latitude: -56, longitude: 0).y
    private static let east = EqualEarth.project(latitude: 0, longitude: 180).x

    private let places: [MapPlace]
    private let label: String
    private let isSmall: Bool
    private let cluster: ([MapPlace]) -> (link: Link, title: String)

    /// Takes places in any order; `cluster` says what a circle of several places leads to and is called.
    ///
    /// A small map is drawn for narrow columns only.
    public init(
        places: [MapPlace], label: String, isSmall: Bool = false,
        cluster: @escaping ([MapPlace]) -> (link: Link, title: String)
    ) {
        self.places = places.filter { $0.count > 0 }
        self.label = label
        self.isSmall = isSmall
        self.cluster = cluster
    }

    /// Writes the drawing; false where there are fewer than three places.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard places.count >= Breadth.fewest else { return false }
        html.drawn("map", label: label, isSmall ? [.narrow] : Breadth.allCases, height: Self.height) { breadth, html in
            html.void(.path, [.kind("land"), .d(Self.land(breadth))])
            html.void(.path, [.kind("border"), .d(Self.borders(breadth))])
            marks(breadth).write(to: &html)
        }
        return true
    }

    /// The circles and names at one breadth.
    func marks(_ breadth: Breadth) -> MapMarks {
        let placed = places.map { place in
            let point = Self.point(place.longitude, place.latitude, breadth)
            return (place, point.x, point.y)
        }
        return MapMarks(
            clusters: MapCluster.clusters(placed, largest: breadth == .wide ? 20 : 14),
            frame: Box(left: 2, top: 2, right: breadth.width - 2, bottom: Self.height(breadth) - 2), link: cluster)
    }

    private static func scale(_ breadth: Breadth) -> Double { (breadth.width - 8) / (2 * east) }

    private static func height(_ breadth: Breadth) -> Double { ((north - south) * scale(breadth) + 8).rounded() }

    /// Where a place stands; the map is cut in the Bering Strait.
    private static func point(_ longitude: Double, _ latitude: Double, _ breadth: Breadth) -> (x: Double, y: Double) {
        var east = longitude - meridian
        if east < -180 { east += 360 } else if east > 180 { east -= 360 }
        let point = EqualEarth.project(latitude: latitude, longitude: east)
        let scale = scale(breadth)
        return (breadth.width / 2 + point.x * scale, 4 + (north - point.y) * scale)
    }

    // MARK: Outlines, which are drawn once

    private static let lands = Breadth.allCases.map { path(OutlineReader.world.land, $0, isClosed: true) }
    private static let lines = Breadth.allCases.map { path(OutlineReader.world.borders, $0, isClosed: false) }

    private static func land(_ breadth: Breadth) -> PathData { lands[breadth == .wide ? 0 : 1] }
    private static func borders(_ breadth: Breadth) -> PathData { lines[breadth == .wide ? 0 : 1] }

    private static func path(
        _ lines: [[(longitude: Double, latitude: Double)]], _ breadth: Breadth, isClosed: Bool
    ) -> PathData {
        var path = PathData()
        for line in lines {
            let points = line.map { point($0.longitude, $0.latitude, breadth) }
            path.add(points, isClosed: isClosed, least: 1)
        }
        return path
    }
}

extension PathData {
    /// Adds a line without points that lie close to the last one; what is smaller than two such steps is left out.
    mutating func add(_ points: [(x: Double, y: Double)], isClosed: Bool, least: Double) {
        guard var last = points.first else { return }
        var kept = [last]
        for (index, point) in points.enumerated().dropFirst() {
            let isEnd = index == points.count - 1 && !isClosed
            guard isEnd || abs(point.x - last.x) + abs(point.y - last.y) >= least else { continue }
            kept.append(point)
            last = point
        }
        guard kept.count > (isClosed ? 2 : 1) else { return }
        move(kept[0].x, kept[0].y)
        for point in kept.dropFirst() { line(point.x, point.y) }
        if isClosed { close() }
    }
}
