/// The words of a corpus, in the proportions of real documentation: few are common, most stand on one page only, and a page
/// says its own again and again. Benchmarks/README.md has the figures beside those of real ones.
enum Vocabulary {
    enum Kind: Int, CaseIterable {
        case noun, adjective, verb

        var common: [String] {
            switch self {
            case .noun: Words.nouns
            case .adjective: Words.adjectives
            case .verb: Words.verbs
            }
        }

        fileprivate var endings: [String] {
            switch self {
            case .noun: ["or", "ion", "age", "ure", "ent", "ism", "ery", "ade", "ule", "et"]
            case .adjective: ["ive", "al", "able", "ous", "ary", "ic", "ant", "ile"]
            case .verb: ["", "ate", "ify", "en", "ish"]
            }
        }

        /// Powers of two: how many words there are to draw from.
        fileprivate var octaves: Int { self == .noun ? 11 : 8 }
    }

    /// No one noun or verb is as common as the small words between them.
    private static let firstOctave = 3

    /// As likely from each power of two, so that a word's frequency falls with its rank (Zipf's law).
    static func draw(_ kind: Kind, _ random: inout Random) -> String {
        let octave = firstOctave + min(random.below(kind.octaves), random.below(kind.octaves))
        return word((1 << octave) + random.below(1 << octave) - (1 << firstOctave), kind)
    }

    /// A rare word, of which two pages seldom have the same.
    static func drawRare(_ kind: Kind, _ random: inout Random) -> String {
        word(kind.common.count + random.below(prefixes.count * roots.count * kind.endings.count), kind)
    }

    /// The word of a rank: those that everybody knows first, then such as are made of known parts.
    private static func word(_ rank: Int, _ kind: Kind) -> String {
        guard rank >= kind.common.count else { return kind.common[rank] }
        let endings = kind.endings
        let count = prefixes.count * roots.count * endings.count
        // Neighbours in rank are no neighbours in the alphabet.
        var number = (rank - kind.common.count) * 7919 % count
        let ending = endings[number % endings.count]
        number /= endings.count
        return prefixes[number % prefixes.count] + roots[number / prefixes.count] + ending
    }

    private static let prefixes = list(
        """
        re un pre sub inter trans super over under de dis en ex in con com pro per auto multi micro meta para post anti
        counter fore hyper hypo infra mono neo non omni out poly pseudo semi sur syn tele tri ultra up a be co di
        """)
    private static let roots = list(
        """
        act aud bat bord cad cant cap carn cas ced cern cid cit clar clin clud cogn cord corp cours cred cult cur dat dens
        dict doc dom dorm duc dur eff fact fall fer fid fin flect flor flu form fort fract fug fund gest grad graph grav
        greg hab har hes hum ject join jud junct jur just lab lat lect leg lev liber lig lin lit loc log luc lum magn man
        mar mater max med mem ment merg migr min mir miss mob mod mon mor mort mot mut nat nav neg nom norm not nov numer
        nunc oper opt ord orn pact par part pass path ped pel pend pet phon plac plan plet plic pon pop port pos pot prim
        prob punct put quer quir rad ras rect rog rupt sanct sat sci scop scrib sect sed sens sequ serv sign sim sist sol
        son spec spir stat stru suad sum tact tain temp ten term test tex tors tract trib turb urb vac vad val var vect ven
        ver vest vid vinc vis vit voc vol volv vot
        """)

    private static func list(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
}

/// What a page is about: words that it uses more than others do.
struct Topic {
    private var words: [[String]]

    /// How many words of each kind a page has of its own, and how many of them hardly any other page has.
    private static let own = [16, 6, 6]
    private static let rare = [2, 0, 0]

    init(_ random: inout Random) {
        words = Vocabulary.Kind.allCases.map { kind in
            (0..<Self.own[kind.rawValue]).map { number in
                // Rare ones are among those that are said most, and among those that are said once.
                number % 4 == 1 && number / 4 < Self.rare[kind.rawValue]
                    ? Vocabulary.drawRare(kind, &random) : Vocabulary.draw(kind, &random)
            }
        }
    }

    /// A word of the page or any other.
    func draw(_ kind: Vocabulary.Kind, _ random: inout Random) -> String {
        random.chance(65) ? random.pickWord(words[kind.rawValue]) : Vocabulary.draw(kind, &random)
    }
}
