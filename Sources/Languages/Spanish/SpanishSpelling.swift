import Text

/// How Spanish papers write names of other scripts.
enum SpanishSpelling {
    static let spelling = Spelling(
        cyrillic: """
                а a, б b, в v, г g, ґ g, д d, е e, ё io, є ye, ж zh, з z, и i,
                і i, ї yi, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t,
                у u, ф f, х j, ц ts, ч ch, ш sh, щ shch, ъ -, ы y, ь -, э e, ю yu,
                я ya
            """,
        endings: [("ii", "i"), ("yi", "y")],
        greek: """
                ου u, μπ b, ντ nd, τσ ts, τζ tz, γγ ng, αυ av, ευ ev, ει i, οι i, αι e, γκ g,
                α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m,
                ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ i, φ f, χ j, ψ ps,
                ω o
            """,
        unvowelled: [("ou", "u"), ("oo", "u"), ("ee", "i"), ("kh", "j"), ("y ", "i "), ("ss", "s")])
}
