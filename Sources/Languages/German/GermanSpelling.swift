import Text

/// How German papers write names of other scripts.
enum GermanSpelling {
    static let spelling = Spelling(
        cyrillic: """
                а a, б b, в w, г g, ґ g, д d, е e, ё jo, є je, ж sch, з s, и i,
                і i, ї ji, й j, к k, л l, м m, н n, о o, п p, р r, с s, т t,
                у u, ф f, х ch, ц z, ч tsch, ш sch, щ schtsch, ъ -, ы y, ь -, э e, ю ju,
                я ja
            """,
        endings: [("ij", "i"), ("yj", "y"), ("ii", "i"), ("yi", "y")],
        greek: """
                ου u, μπ b, ντ nd, τσ ts, τζ tz, γγ ng, αυ av, ευ ev, ει i, οι i, αι e, γκ g,
                α a, β v, γ g, δ d, ε e, ζ s, η i, θ th, ι i, κ k, λ l, μ m,
                ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps,
                ω o
            """,
        unvowelled: [
            ("j", "dsch"), ("sh", "sch"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("kh", "ch"), ("z", "s"), ("y ", "i "),
        ])
}
