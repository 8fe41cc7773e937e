public import Markup

/// A place with meetings, for maps.
public struct MapPlace {
    /// The name.
    public let name: String
    let country: String?
    let latitude: Double
    let longitude: Double
    /// How many meetings it has.
    public let count: Int
    /// Where its circle leads.
    public let link: Link
    /// What its circle is called.
    public let title: String

    /// Takes a place; `country` is its ISO 3166-1 alpha-2 code, which a local map sets off.
    public init(
        name: String, country: String? = nil, latitude: Double, longitude: Double, count: Int, link: Link, title: String
    ) {
        self.name = name
        self.country = country
        self.latitude = min(max(latitude, -89), 89)
        self.longitude = longitude
        self.count = count
        self.link = link
        self.title = title
    }
}

/// Circles of a map: those that would cover each other are one, which stands where its largest place is.
struct MapCluster {
    private(set) var places: [MapPlace]
    private(set) var count: Int
    let x: Double
    let y: Double

    /// How far the middle of a circle stands from the edge of another at least.
    private static let nearest = 1.5

    /// Joins places that stand on the plane; the order in which they are given does not matter.
    ///
    /// Circles may touch and cover each other a little, but the middle of none lies in another.
    static func clusters(
        _ places: [(place: MapPlace, x: Double, y: Double)], largest: Double
    ) -> [(cluster: MapCluster, radius: Double)] {
        var clusters = places.sorted {
            ($1.place.count, $0.place.name, $0.place.link.value) < ($0.place.count, $1.place.name, $1.place.link.value)
        }.map { MapCluster(places: [$0.place], count: $0.place.count, x: $0.x, y: $0.y) }
        // Joined circles grow and may reach others, which are joined in the next round.
        while true {
            let before = clusters.count
            clusters = joined(clusters, largest)
            if clusters.count == before { break }
        }
        let most = clusters.map(\.count).max() ?? 1
        return clusters.map { ($0, radius($0.count, most, largest)) }
    }

    private static func joined(_ clusters: [MapCluster], _ largest: Double) -> [MapCluster] {
        let most = clusters.map(\.count).max() ?? 1
        var out: [MapCluster] = []
        for cluster in clusters.sorted(by: { $0.count > $1.count }) {
            let reach = radius(cluster.count, most, largest)
            let near = out.firstIndex { other in
                let (dx, dy) = (other.x - cluster.x, other.y - cluster.y)
                let distance = max(radius(other.count, most, largest), reach) + nearest
                return dx * dx + dy * dy < distance * distance
            }
            guard let near else {
                out.append(cluster)
                continue
            }
            out[near].places += cluster.places
            out[near].count += cluster.count
        }
        return out
    }

    private static func radius(_ count: Int, _ most: Int, _ largest: Double) -> Double {
        max(largest * (Double(max(count, 0)) / Double(max(most, 1))).squareRoot(), 3.5)
    }
}
