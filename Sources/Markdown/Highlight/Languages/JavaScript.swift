extension Language {
    static let javascript = Language(
        "javascript", aliases: ["js", "jsx", "mjs", "cjs", "node"], endings: ["js", "jsx", "mjs", "cjs"],
        script(keywords: "", types: ""))

    static let typescript = Language(
        "typescript", aliases: ["ts", "tsx", "mts"], endings: ["ts", "tsx", "mts"],
        script(
            keywords: """
                abstract as asserts declare enum implements infer interface is keyof namespace private protected public \
                readonly satisfies type
                """,
            types: "any bigint boolean never number object string symbol unknown"))

    private static func script(keywords: String, types: String) -> Grammar {
        Grammar(
            words: [
                .keyword: """
                async await break case catch class const continue debugger default delete do else export extends \
                finally for from function get if import in instanceof let new of return set static super switch \
                throw try typeof var void while with yield \(keywords)
                """,
                .number: "true false null undefined NaN Infinity",
                .variable: "this arguments globalThis",
                .type: types,
            ],
            next: [
                "class": .type, "extends": .type, "new": .type, "function": .function, "interface": .type,
                "implements": .type, "enum": .type,
            ],
            wordBytes: "$", capitals: .types, calls: "(", label: .before(":"),
            rules: [
                .line("//"), .line("#!", at: .firstColumn), .block("/*", "*/"),
                .string("\""), .string("'"), .string("`", lines: true, code: "${"),
                .regex, .sign("@", .meta), .sign("#", .attribute),
            ])
    }
}
