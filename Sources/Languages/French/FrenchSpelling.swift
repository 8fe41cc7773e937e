import Text

/// How French papers write names of other scripts.
enum FrenchSpelling {
    static let spelling = Spelling(
        cyrillic: """
                а a, б b, в v, г g, ґ g, д d, е e, ё io, є ie, ж j, з z, и i,
                і i, ї ï, й ï, к k, л l, м m, н n, о o, п p, р r, с s, т t,
                у ou, ф f, х kh, ц ts, ч tch, ш ch, щ chtch, ъ -, ы y, ь -, э e, ю iou,
                я ia
            """,
        endings: [("iï", "i"), ("yï", "y"), ("ii", "i"), ("yi", "y"), ("in", "ine")],
        greek: """
                ου ou, μπ b, ντ nd, τσ ts, τζ tz, γγ ng, αυ av, ευ ev, ει i, οι i, αι e, γκ g,
                α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m,
                ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps,
                ω o
            """,
        unvowelled: [
            ("sh", "ch"), ("oo", "ou"), ("ee", "i"), ("u", "ou"), ("oou", "ou"), ("j", "dj"), ("y ", "i "),
            ("bin ", "ben "),
        ])
}
