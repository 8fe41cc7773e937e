import Foundation
import Markup
import Testing

@testable import Drawing

@Suite struct MapTests {
    /// The extent of the plane and places between, with its ratios: 2.05458 to 1, and poles of 0.59247.
    @Test(arguments: [
        (0.0, 0.0, 0.0, 0.0), (0, 180, 2.70662987, 0), (90, 0, 0, 1.31736276), (-90, 0, 0, -1.31736276),
        (90, 180, 1.60358865, 1.31736276),
    ])
    func projectsAsPublished(_ latitude: Double, _ longitude: Double, _ x: Double, _ y: Double) {
        let point = EqualEarth.project(latitude: latitude, longitude: longitude)
        #expect(abs(point.x - x) < 1e-6)
        #expect(abs(point.y - y) < 1e-6)
    }

    /// Squares of one area on the globe have one area on the plane.
    @Test(arguments: [-75.0, -40, 0.0, 20, 52, 70])
    func keepsAreas(_ latitude: Double) {
        let step = 0.01
        func point(_ north: Double, _ east: Double) -> (x: Double, y: Double) {
            EqualEarth.project(latitude: latitude + north, longitude: 30 + east)
        }
        let (a, b, c) = (point(0, 0), point(step, 0), point(0, step))
        let plane = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y))
        let globe = pow(step * .pi / 180, 2) * cos((latitude + step / 2) * .pi / 180)
        #expect(abs(plane / globe - 1) < 1e-3)
    }

    @Test func outlinesAreReadWhole() throws {
        #expect(OutlineReader.world.land.count > 60 && OutlineReader.world.borders.count > 200)
        let codes = OutlineReader.countries.map(\.code)
        #expect(codes.count > 200 && Set(codes).count == codes.count)
        for code in ["NL", "RU", "CH", "MY", "SG", "VA", "XK", "PS", "TW", "FJ"] {
            #expect(codes.contains(code), "\(code)")
        }
        let dutch = try #require(OutlineReader.countries.first { $0.code == "NL" })
        #expect(dutch.rings.allSatisfy { $0.count > 2 })
    }

    /// The point lies in the country, by counting how often a line to the east meets its edges.
    @Test(arguments: [
        ("NL", 52.37, 4.9), ("RU", 55.75, 37.62), ("MY", 3.14, 101.69), ("US", 38.9, -77.04), ("AU", -35.28, 149.13),
        ("CH", 46.95, 7.45), ("KZ", 51.17, 71.43), ("BR", -15.8, -47.9),
    ])
    func capitalsLieInTheirCountries(_ code: String, _ latitude: Double, _ longitude: Double) {
        let inside = OutlineReader.countries.filter { country in
            country.rings.reduce(0) { $0 + crossings($1, latitude, longitude) } % 2 == 1
        }
        #expect(inside.map(\.code) == [code])
    }

    private func crossings(
        _ ring: [(longitude: Double, latitude: Double)], _ latitude: Double, _ longitude: Double
    ) -> Int {
        ring.indices.count { index in
            let (a, b) = (ring[index], ring[(index + 1) % ring.count])
            guard (a.latitude > latitude) != (b.latitude > latitude) else { return false }
            let share = (latitude - a.latitude) / (b.latitude - a.latitude)
            return a.longitude + share * (b.longitude - a.longitude) > longitude
        }
    }

    @Test func outlinesOfTheWorldAreSmall() throws {
        let text = Samples.written { _ = Samples.world(5).write(to: &$0) }
        let paths = text.components(separatedBy: " d=\"").dropFirst().map { $0.prefix { $0 != "\"" }.utf8.count }
        #expect(paths.count == 4)
        #expect(paths.allSatisfy { $0 > 1000 && $0 < 40_000 }, "\(paths)")
    }

    @Test(arguments: [
        (52.08, 4.3, "NL"), (-18.14, 178.44, "FJ"), (1.35, 103.82, "SG"), (64.15, -21.94, "IS"), (-90, 0, nil),
        (66.0, -179.9, "RU"), (21.3, -157.9, "US"),
    ])
    func localMapsShowThePlaceInTheMiddle(_ latitude: Double, _ longitude: Double, _ country: String?) {
        let place = MapPlace(
            name: "Here", country: country, latitude: latitude, longitude: longitude, count: 1, link: Samples.link(1),
            title: "Here")
        let text = Samples.written { html in
            LocalMap(places: [place], label: "map", countryName: { $0 }).write(to: &html)
        }
        let reader = MarkReader()
        #expect(reader.read(text) && reader.loose == [] && reader.links == 2)
        #expect(text.contains("cx=\"360\""))
        if country != nil { #expect(text.contains("land home")) }
        #expect(text.utf8.count < 40_000)
    }

    @Test(arguments: [
        ([179.0, -179], 180.0, 2.0), ([4, 30], 17, 26), ([10], 10, 0), ([-100, 100], -180, 160),
        ([0, 90, 180], 90, 180),
    ])
    func findsTheShortestArc(_ longitudes: [Double], _ middle: Double, _ length: Double) {
        let arc = LocalFrame.arc(longitudes)
        #expect(abs(abs(arc.middle) - abs(middle)) < 1e-9 && abs(arc.length - length) < 1e-9)
    }

    @Test(arguments: Breadth.allCases)
    func localMapsHoldAllPlaces(_ breadth: Breadth) {
        for count in [2, 5, 30] {
            let places = Samples.places(count)
            let frame = LocalFrame(places, width: breadth.width, height: 240, least: 8)
            let points = places.map { frame.point($0.longitude, $0.latitude) }
            #expect(points.allSatisfy { $0.x >= 0 && $0.x <= breadth.width })
        }
    }

    @Test(arguments: [
        ([(46.2, 6.15), (55.75, 37.6), (25.3, 51.5)], true), ([(46.2, 6.15), (40.7, -74.0)], true),
        ([(46.2, 6.15), (35.7, 139.7)], false), ([(64.1, -21.9), (-33.9, 18.4)], false), ([], false),
        ([(-18.1, 178.4), (21.3, -157.9)], true),
    ])
    func placesFarApartNeedTheWorld(_ places: [(Double, Double)], _ isLocal: Bool) {
        let places = places.map {
            MapPlace(name: "x", latitude: $0.0, longitude: $0.1, count: 1, link: Samples.link(0), title: "x")
        }
        #expect(LocalMap.fits(places) == isLocal)
    }

    /// A map of many countries is coarser, so that a page stays small.
    @Test func mapsOfALargeRegionStaySmall() {
        let places = [(60.2, 24.9), (36.8, 10.2), (41.3, 69.2), (23.6, 58.4), (51.5, -0.1)].map {
            MapPlace(name: "x", latitude: $0.0, longitude: $0.1, count: 1, link: Samples.link(0), title: "x")
        }
        let text = Samples.written { html in
            LocalMap(places: places, label: "map", countryName: { $0 }).write(to: &html)
        }
        #expect(text.utf8.count < 80_000)
    }
}
