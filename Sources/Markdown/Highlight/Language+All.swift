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

    static let text = Language("text", aliases: ["txt", "plain", "plaintext"], endings: ["txt"], .plain)

    /// Names of languages whose samples are shown as they are. A fence that has one is no mistake.
    package static let plain: Set<String> = [
        "ada", "apache", "applescript", "asm", "assembly", "awk", "bat", "batch", "bazel", "bicep", "bnf", "clojure",
        "cmake", "cmd", "cobol", "crystal", "cuda", "cue", "d", "dart", "docker", "dockerfile", "dot", "ebnf", "elixir",
        "elm", "erlang", "f#", "fish", "fortran", "fsharp", "gherkin", "gleam", "glsl", "graphql", "haskell", "hcl",
        "hlsl", "jsonnet", "julia", "latex", "lisp", "llvm", "log", "lua", "make", "makefile", "matlab", "mojo", "nim",
        "nix", "objective-c", "ocaml", "odin", "output", "pascal", "perl", "powershell", "prisma", "prolog", "promql",
        "proto", "protobuf", "ps1", "puppet", "r", "racket", "regex", "rego", "scheme", "smalltalk", "solidity",
        "starlark", "tcl", "terraform", "tex", "thrift", "v", "vb", "verilog", "vhdl", "vim", "wasm", "wat", "zig",
    ]
}
