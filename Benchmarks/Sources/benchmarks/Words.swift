/// The vocabulary of the corpus. Real words and sentences, because runs of one letter or of noise would favour caches and
/// would make a search index, a slug or an excerpt behave as on no real site.
enum Words {
    static let nouns = list(
        """
        value request buffer module parser token scope type field record cache client server header body response thread
        queue task worker lock session cursor index table column row key schema query plan transaction snapshot log entry
        stream channel message event handler callback listener socket packet frame route path segment file folder link
        target build package manifest version release branch commit patch change test fixture assertion failure warning
        error diagnostic report message rule pattern expression statement declaration function closure argument parameter
        label constant variable binding reference pointer region block allocation page arena pool counter timer deadline
        retry backoff limit quota budget rate window batch chunk range offset length boundary separator prefix suffix
        encoding charset locale calendar timestamp duration interval schedule job pipeline stage step graph node edge
        cycle root leaf branch tree list map set sequence iterator generator template partial layout theme asset image
        font style selector attribute element document fragment heading paragraph table cell footnote anchor redirect
        certificate credential secret signature digest nonce cookie permission role policy tenant account owner group
        cluster replica shard partition leader follower quorum epoch term ballot proposal migration rollback checkpoint
        """)

    static let adjectives = list(
        """
        nested empty missing unknown stale shared private public local remote partial complete invalid valid unused
        duplicate ambiguous recursive circular cached frozen mutable immutable optional required implicit explicit static
        dynamic lazy eager ordered unordered sorted sparse dense signed unsigned stored aligned packed encoded escaped
        quoted raw parsed resolved unresolved pending expired revoked temporary permanent deprecated internal external
        incremental parallel serial atomic concurrent blocking bounded unbounded weak strong strict lenient verbose quiet
        conditional default custom generic concrete abstract typed untyped malformed oversized truncated conflicting
        """)

    /// In the infinitive; an `s` makes the third person.
    static let verbs = list(
        """
        read write open close load store keep drop move copy return accept reject expect require declare resolve bind
        shadow import export compile link render parse emit report collect merge split sort filter map fold group count
        limit extend replace rename remove insert append update restore validate sign verify encode decode escape quote
        cancel retry schedule start stop resume suspend lock unlock signal wrap unwrap allocate release borrow consume
        """)

    static let adverbs = list(
        """
        always never often rarely usually only still already again later twice early silently explicitly lazily eagerly
        safely quickly slowly directly indirectly partly wholly locally remotely
        """)

    /// `~` and a letter are replaced: n noun, s plural, a adjective, v verb, i infinitive, d adverb, c inline code, b strong,
    /// e emphasis, l link, q quoted noun, # number; a capital stands for one of its `phrases`.
    static let sentences = [
        "~C.", "~C.", "~C.", "~C, and ~C.", "~C, but ~C.", "~C; ~C.", "~C because ~C.", "~C, so ~C.", "~C unless ~C.",
        "When ~C, ~C.", "If ~C, ~C.", "~C if ~C.", "~C until ~N is ~a.", "Although ~C, ~C.", "Once ~C, ~C.",
        "For example, ~C.", "By default, ~C.", "Note that ~C.", "In this case ~C.", "Since ~l, ~C.", "Unlike ~N, ~C.",
        "See ~l for ~N.", "See ~l and ~l.", "~C (see ~l).", "Use ~c to ~i ~N.", "Use ~c ~P ~N, or ~c ~P ~N.",
        "To ~i ~N, ~i ~N ~P ~N.", "To ~i ~N:", "Do not ~i ~N ~P ~N.", "Never ~i ~N ~d.", "There are ~# ~s ~P ~N.",
        "There is ~N ~P ~N.", "~N, ~N and ~N ~i ~N.", "Both ~N and ~N ~i ~N.", "This is ~e on purpose: ~C.",
        "In short, ~b: ~C.", "What ~v here is ~N, not ~N.", "~c and ~c differ in one thing, ~N that ~V.",
        "Readers who come from ~a ~s expect “~n”, which is called ~q here.", "~C — ~N ~V later.",
        "A naïve ~n ~V & ~V.", "~C (about ~# for ~N).", "How ~N ~V depends on ~N.", "Most of the time ~C.",
        "It is an error to ~i ~N.", "Only ~N ~V.", "You may want to ~i ~N as well.", "~C, which ~V.", "~C, as does ~N.",
    ]

    /// What the capitals in templates stand for: N noun phrase, P preposition, V what somebody does, C who does what.
    static let phrases: [UInt8: [String]] = [
        UInt8(ascii: "N"): [
            "the ~n", "the ~n", "the ~n", "the ~n", "the ~a ~n", "the ~a ~n", "a ~n", "a ~n", "a ~a ~n", "~s", "~s",
            "~a ~s", "~a ~s", "the ~s", "the ~s", "its ~n", "each ~n", "every ~a ~n", "any ~n", "this ~n", "that ~n",
            "no ~n", "some ~s", "all ~s", "~# ~s", "another ~n", "the same ~n", "the first ~n", "the last ~n",
            "your ~n",
            "the ~n of ~N", "the ~n ~P ~N", "~n ~s", "a ~n ~n", "the ~n ~n", "~c", "the ~c ~n", "most ~s", "one ~n",
            "more than one ~n", "the ~n that ~V", "such a ~n", "~l", "their ~s", "whatever ~n it has", "the other ~n",
        ],
        UInt8(ascii: "P"): [
            "of", "of", "of", "of", "in", "in", "in", "for", "for", "with", "with", "from", "to", "to", "by", "on",
            "on",
            "at", "between", "into", "before", "after", "without", "under", "against", "within", "as", "through",
        ],
        UInt8(ascii: "V"): [
            "~v ~N", "~v ~N", "~v ~N", "~v ~N ~P ~N", "~v ~N ~P ~N", "~v", "is ~a", "is ~a", "is ~a ~P ~N", "is ~N",
            "is not ~a", "was ~a", "are ~a", "must ~i ~N", "must be ~a", "can ~i ~N", "can be ~a ~P ~N", "may ~i ~N",
            "will ~i ~N ~P ~N", "does not ~i ~N", "cannot ~i ~N", "has ~N", "has been ~a ~P ~N", "should be ~a",
            "should ~i ~N", "~d ~v ~N", "is used to ~i ~N", "needs ~N to ~i ~N", "~v ~N and ~v ~N", "would ~i ~N",
            "is ~d ~a", "is the ~n ~P ~N", "~v how ~N is ~a", "is either ~a or ~a", "stays ~a",
        ],
        UInt8(ascii: "C"): [
            "~N ~V", "~N ~V", "~N ~V", "~N ~V", "~N ~P ~N ~V", "it ~V", "you can ~i ~N", "you have to ~i ~N ~P ~N",
            "they ~i ~N", "we ~i ~N", "nothing ~v ~N", "~N that ~V ~V",
        ],
    ]

    /// Sentences without Markdown, for front matter.
    static let plainSentences = [
        "How a ~a ~n ~v its ~s and what to do when it is ~a.",
        "The ~n that ~v the ~a ~n before the ~n is loaded.",
        "Why the ~n ~d ~v a ~a ~n and how to ~i it.",
        "What to check when a ~n ~v more ~s than the ~n allows.",
    ]

    static let code: [(language: String, lines: [String])] = [
        (
            "swift",
            [
                "func ~i(_ ~n: [~#], in ~n: inout Set<Int>) throws -> Bool {",
                "    guard let ~n = ~n.first else { return false }",
                "    for ~n in ~s where ~n.count < ~# && !~n.isEmpty {", "        ~s[~n, default: []].append(~n)",
                "    }",
                "    // The ~n ~v the ~a ~n, see ~n.", "    let ~n = try ~n.~i(\"~n-~#\", limit: ~#)",
                "    return ~n > ~#", "}", "",
            ]
        ),
        (
            "json",
            [
                "{", "  \"~n\": \"~a ~n\",", "  \"~s\": [~#, ~#, ~#],", "  \"~n_~n\": {\"~n\": true, \"~n\": null},",
                "  \"~n\": \"<~n> & <~n>\",", "  \"~n_limit\": ~#", "}",
            ]
        ),
        (
            "sh",
            [
                "$ tool ~i --~n=~# --~a ~n.txt", "~n.txt:~#:~#: error: ~a ~n", "$ cat ~n | grep '~n' | sort > ~s.log",
                "# ~v the ~n of the ~a ~n", "$ tool ~i \"$~n\" && echo ~a",
            ]
        ),
        (
            "yaml",
            [
                "~n:", "  ~n: ~#", "  ~s: [~n, ~n, ~n]", "  ~n:", "    - {name: ~n, ~n: ~#}",
                "    - {name: ~n, ~n: ~#}",
                "  # ~a ~s are ~v here", "~a_~n: '~n ~n'",
            ]
        ),
    ]

    /// The plural of a noun, the third person of a verb.
    static func withS(_ word: String) -> String {
        if word.hasSuffix("y"), !word.hasSuffix("ay"), !word.hasSuffix("ey"), !word.hasSuffix("oy") {
            return word.dropLast() + "ies"
        }
        return word + (["s", "x", "ch", "sh"].contains { word.hasSuffix($0) } ? "es" : "s")
    }

    private static func list(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
}
