package import Text

extension LanguagePack {
    /// Every language that Parley reads.
    package static let all: [LanguagePack] = [.dutch, .english, .french, .german, .spanish]
}
