extension Language {
    static let csv = Language(
        "csv", aliases: ["tsv"], endings: ["csv", "tsv"],
        Grammar(numberBytes: "-:", rules: [.string("\"", escape: nil, doubled: true, lines: true)]))
}
