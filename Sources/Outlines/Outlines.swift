/// Outlines of land and countries from Natural Earth, which is in the public domain; `Scripts/make-outlines` wrote them.
public enum Outlines {
    /// The world at 1:110m in tenths of a degree: lines of land (rings), then lines of borders.
    public static var world: [UInt8] { PackageResources.world_txt }

    /// Countries at 1:50m in 25ths of a degree: lines of arcs, then lines of rings made of arcs, a country each.
    public static var countries: [UInt8] { PackageResources.countries_txt }
}
