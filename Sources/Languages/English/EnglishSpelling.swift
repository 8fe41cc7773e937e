import Text

/// How English papers write names of other scripts.
enum EnglishSpelling {
    static let spelling = Spelling(
        cyrillic: """
                а a, б b, в v, г g, ґ g, д d, е e, ё yo, є ye, ж zh, з z, и i,
                і i, ї yi, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t,
                у u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ -, ы y, ь -, э e, ю yu,
                я ya
            """,
        endings: [("iy", "y"), ("yy", "y"), ("ii", "i"), ("yi", "y")],
        greek: """
                ου ou, μπ b, ντ nt, τσ ts, τζ tz, γγ ng, αυ av, ευ ev, ει i, οι i, αι e, γκ g,
                α a, β v, γ g, δ d, ε e, ζ z, η i, θ th, ι i, κ k, λ l, μ m,
                ν n, ξ x, ο o, π p, ρ r, σ s, ς s, τ t, υ y, φ f, χ ch, ψ ps,
                ω o
            """,
        unvowelled: [("ou", "u"), ("y ", "i "), ("bin ", "ben ")])
}
