import Foundation

/// The projection of maps of the whole world: areas are true, shapes nearly so.
///
/// Source: Šavrič, Patterson and Jenny, "The Equal Earth map projection", 2018, equations 1 to 3.
enum EqualEarth {
    private static let a = (1.340264, -0.081106, 0.000893, 0.003796)

    /// Returns a place on the plane for a globe of radius one: x to the east, y to the north.
    static func project(latitude: Double, longitude: Double) -> (x: Double, y: Double) {
        let theta = asin(3.0.squareRoot() / 2 * sin(latitude * .pi / 180))
        let lambda = longitude * .pi / 180
        let (t2, t6) = (theta * theta, pow(theta, 6))
        let slope = 9 * a.3 * t6 * t2 + 7 * a.2 * t6 + 3 * a.1 * t2 + a.0
        return (
            2 * 3.0.squareRoot() * lambda * cos(theta) / (3 * slope),
            theta * (a.3 * t6 * t2 + a.2 * t6 + a.1 * t2 + a.0)
        )
    }
}
