import Foundation
public import Markup

/// One place or a few near each other on the outlines of the countries around, north up, true to scale in the middle.
///
/// Unlike other drawings it is made of one place too: where a place is needs no comparison.
public struct LocalMap {
    private static let margin = 8.0
    /// Degrees from south to north that are shown at least: a country of middling size and parts of its neighbours.
    private static let least = 8.0

    /// Beyond these a map of the world shows more: degrees of longitude and of latitude.
    private static let most = (longitude: 100.0, latitude: 60.0)

    private let places: [MapPlace]
    private let label: String
    private let countryName: (String) -> String?
    private let cluster: ([MapPlace]) -> (link: Link, title: String)

    /// Takes places and the names of countries by their ISO 3166-1 codes.
    public init(
        places: [MapPlace], label: String, countryName: @escaping (String) -> String?,
        cluster: (([MapPlace]) -> (link: Link, title: String))? = nil
    ) {
        self.places = places
        self.label = label
        self.countryName = countryName
        self.cluster =
            cluster ?? { places in
                (places.first?.link ?? .path([]), places.map(\.title).joined(separator: "; "))
            }
    }

    /// Whether places lie so near each other that a local map shows them better than one of the world.
    public static func fits(_ places: [MapPlace]) -> Bool {
        let latitudes = places.map(\.latitude)
        guard let south = latitudes.min(), let north = latitudes.max() else { return false }
        return north - south <= most.latitude && LocalFrame.arc(places.map(\.longitude)).length <= most.longitude
    }

    /// Writes the drawing; false where there is no place.
    @discardableResult
    public func write(to html: inout HTML) -> Bool {
        guard !places.isEmpty else { return false }
        html.drawn("map local", label: label, height: Self.height) { breadth, html in
            write(LocalFrame(places, width: breadth.width, height: Self.height(breadth), least: Self.least), &html)
        }
        return true
    }

    private static func height(_ breadth: Breadth) -> Double { breadth == .wide ? 300 : 240 }

    private func write(_ frame: LocalFrame, _ html: inout HTML) {
        let home = Set(places.compactMap(\.country))
        let shown = OutlineReader.countries.compactMap { frame.shape(of: $0) }
        for isHome in [false, true] {
            var path = PathData()
            for shape in shown where home.contains(shape.code) == isHome {
                for ring in shape.rings { path.add(ring, isClosed: true, least: frame.grain) }
            }
            if !path.isEmpty { html.void(.path, [.kind(isHome ? "land home" : "land"), .d(path)]) }
        }
        let marks = marks(frame)
        names(shown, marks, frame, &html)
        marks.write(to: &html)
    }

    private func marks(_ frame: LocalFrame) -> MapMarks {
        let placed = places.map { place in
            let point = frame.point(place.longitude, place.latitude)
            return (place, point.x, point.y)
        }
        return MapMarks(
            clusters: MapCluster.clusters(placed, largest: places.count == 1 ? 6 : 14),
            frame: frame.box(inset: 2), link: cluster)
    }

    /// Writes the names of countries in the middle of their largest part, where they have room.
    private func names(_ shapes: [LocalFrame.Shape], _ marks: MapMarks, _ frame: LocalFrame, _ html: inout HTML) {
        let circles = marks.clusters.map { Circle(x: $0.cluster.x, y: $0.cluster.y, radius: $0.radius) }
        var taken = marks.labels.compactMap { $0?.box }
        for shape in shapes.sorted(by: { ($1.area, $0.code) < ($0.area, $1.code) }) {
            guard let name = countryName(shape.code) else { continue }
            let width = TextWidth.of(name, size: 11) * 1.04 + 8
            let box = Box(
                left: shape.middle.x - width / 2, top: shape.middle.y - 9, right: shape.middle.x + width / 2,
                bottom: shape.middle.y + 4)
            guard width < shape.width * 1.1, box.isInside(frame.box(inset: 2)),
                !taken.contains(where: { box.overlaps($0) }),
                !circles.contains(where: { box.overlaps($0) })
            else { continue }
            taken.append(box)
            html.label(name, shape.middle.x, shape.middle.y, [.kind("country"), .anchor(.middle)])
        }
    }
}
