/// The weights of decisions that ship with the program, as `parley train` wrote them.
package enum LearnedWeights {
    /// The text of `weights.txt`: a line for each feature of each decision.
    package static var text: String { String(decoding: PackageResources.weights_txt, as: UTF8.self) }
}
