import Text

/// How Dutch papers write names of other scripts.
enum DutchSpelling {
    static let spelling = Spelling(
        cyrillic: """
                а a, б b, в v, г g, ґ g, д d, е e, ё jo, є je, ж zj, з z, и i,
                і i, ї ji, й j, к k, л l, м m, н n, о o, п p, р r, с s, т t,
                у oe, ф f, х ch, ц ts, ч tsj, ш sj, щ sjtsj, ъ -, ы y, ь -, э e, ю joe,
                я ja
            """,
        endings: [("ij", "i"), ("yj", "y"), ("ii", "i"), ("yi", "y")],
        greek: """
                ου oe, μπ b, ντ nd, τσ ts, τζ tz, γγ ng, αυ av, ευ ev, ει i, οι i, αι e, γκ g,
                α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m,
                ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps,
                ω o
            """,
        unvowelled: [("j", "dj"), ("sh", "sj"), ("ou", "oe"), ("kh", "ch"), ("oo", "oe"), ("y ", "i "), ("ee", "i")])
}
