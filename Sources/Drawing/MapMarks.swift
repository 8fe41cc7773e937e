import Markup

/// Writes the circles of a map with the names that have room.
struct MapMarks {
    let clusters: [(cluster: MapCluster, radius: Double)]
    let frame: Box
    let link: ([MapPlace]) -> (link: Link, title: String)

    /// Where the names stand; nil where one has no room.
    var labels: [LabelPlacer.Place?] {
        var placer = LabelPlacer(
            frame: frame,
            marks: clusters.map { Circle(x: $0.cluster.x, y: $0.cluster.y, radius: $0.radius) })
        return clusters.map { placer.place(text($0.cluster), x: $0.cluster.x, y: $0.cluster.y, radius: $0.radius) }
    }

    private func text(_ cluster: MapCluster) -> String {
        let name = TextWidth.cut(cluster.places.first?.name ?? "", to: 110)
        return cluster.places.count > 1 ? "\(name) +\(cluster.places.count - 1)" : name
    }

    /// Writes large circles first, so that none lies under another.
    func write(to html: inout HTML) {
        for (item, label) in zip(clusters, labels) {
            guard let first = item.cluster.places.first else { continue }
            let target = item.cluster.places.count > 1 ? link(item.cluster.places) : (first.link, first.title)
            html.mark(target.0, title: target.1) { html in
                html.void(.circle, [.kind("place"), .cx(item.cluster.x), .cy(item.cluster.y), .r(item.radius)])
                if item.radius >= 11 {
                    html.label(
                        "\(item.cluster.count)", item.cluster.x, item.cluster.y + 4,
                        [.kind("inside"), .anchor(.middle)])
                }
                guard let label else { return }
                html.label(text(item.cluster), label.x, label.y, [.anchor(label.anchor)])
            }
        }
    }
}
