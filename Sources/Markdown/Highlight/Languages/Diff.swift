extension Language {
    static let diff = Language(
        "diff", aliases: ["patch", "udiff"], endings: ["diff", "patch"],
        Grammar(
            numbers: false,
            rules: [
                .line("+++ ", .meta, at: .firstColumn), .line("--- ", .meta, at: .firstColumn),
                .line("+", .inserted, at: .firstColumn), .line("-", .deleted, at: .firstColumn),
                .line("@@", .meta, at: .firstColumn), .line("diff ", .meta, at: .firstColumn),
                .line("index ", .meta, at: .firstColumn), .line("\\ ", .comment, at: .firstColumn),
            ]))
}
