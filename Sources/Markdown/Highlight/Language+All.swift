extension Language {
    /// Every language, one line each. The manual lists them in this order.
    package static let all: [Language] = [
        .text,
        .http,
        .json,
        .yaml,
        .toml,
        .ini,
        .csv,
        .html,
        .xml,
        .css,
        .javascript,
        .typescript,
        .python,
        .go,
        .rust,
        .swift,
        .java,
        .cSharp,
        .ruby,
        .php,
        .c,
        .cPlusPlus,
        .sql,
        .sh,
        .console,
        .nginx,
        .diff,
        .markdown,
    ]

    static let text = Language("text", aliases: ["txt", "plain"], endings: ["txt"], .plain)
}
