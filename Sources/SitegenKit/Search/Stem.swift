/// What the forms of an English word have in common. The index has every form; a query finds the others by it.
enum Stem {
    /// The least letters that are left.
    static let shortest = 3

    static func of(_ word: [UInt8]) -> [UInt8] {
        guard word.count > shortest, word.allSatisfy(ASCII.isLower) else { return word }
        var stem = word[...]
        func ends(_ text: String, _ least: Int) -> Bool {
            stem.count >= text.utf8.count + least && stem.suffix(text.utf8.count).elementsEqual(text.utf8)
        }
        if ends("ies", 2) || ends("ied", 2) { return stem.dropLast(3) + [UInt8(ascii: "y")] }
        if ends("s", 3), !ends("ss", 0), !ends("us", 0), !ends("is", 0) { stem = stem.dropLast() }
        if ends("ing", 3) {
            stem = stem.dropLast(3)
        } else if ends("ed", 3) {
            stem = stem.dropLast(2)
        } else if ends("ment", 4) {
            stem = stem.dropLast(4)
        } else if ends("tion", 3) || ends("sion", 3) {
            stem = stem.dropLast(3)
        } else if ends("ly", 3) {
            stem = stem.dropLast(2)
        }
        if ends("e", shortest) { stem = stem.dropLast() }
        if stem.count > shortest, let last = stem.last, stem.dropLast().last == last, !vowels.contains(last) {
            stem = stem.dropLast()
        }
        return Array(stem)
    }

    /// What all forms begin with.
    static func beginning(of stem: [UInt8]) -> [UInt8] { stem.last == UInt8(ascii: "y") ? stem.dropLast() : stem }

    private static let vowels = Array("aeiou".utf8)
}
