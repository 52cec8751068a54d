/// A key as the protocol describes it (https://www.w3.org/TR/uievents-key/).
struct Key: Sendable {
    var key: String
    var code: String
    var number: Int
    /// What the key writes; nothing for one that only does something.
    var text = ""
    var modifiers: Modifiers = []

    struct Modifiers: OptionSet, Sendable {
        let rawValue: Int
        static let alt = Modifiers(rawValue: 1)
        static let control = Modifiers(rawValue: 2)
        static let meta = Modifiers(rawValue: 4)
        static let shift = Modifiers(rawValue: 8)
    }

    static let tab = Key(key: "Tab", code: "Tab", number: 9)
    static let enter = Key(key: "Enter", code: "Enter", number: 13, text: "\r")
    static let escape = Key(key: "Escape", code: "Escape", number: 27)
    static let space = Key(key: " ", code: "Space", number: 32, text: " ")
    static let end = Key(key: "End", code: "End", number: 35)
    static let home = Key(key: "Home", code: "Home", number: 36)
    static let left = Key(key: "ArrowLeft", code: "ArrowLeft", number: 37)
    static let up = Key(key: "ArrowUp", code: "ArrowUp", number: 38)
    static let right = Key(key: "ArrowRight", code: "ArrowRight", number: 39)
    static let down = Key(key: "ArrowDown", code: "ArrowDown", number: 40)
    static let backspace = Key(key: "Backspace", code: "Backspace", number: 8)

    /// The key that writes a character, as on a keyboard of the United States where that has it.
    static func character(_ character: Character) -> Key {
        let number = character.uppercased().utf8.first.map(Int.init) ?? 0
        let code =
            switch character {
            case "a"..."z", "A"..."Z": "Key\(character.uppercased())"
            case "0"..."9": "Digit\(character)"
            case "/": "Slash"
            default: ""
            }
        // The number of a sign would be that of another key: a quotation mark's is Page Down's.
        return Key(
            key: String(character), code: code, number: code == "Slash" ? 191 : code.isEmpty ? 0 : number,
            text: String(character))
    }

    func with(_ modifiers: Modifiers) -> Key {
        var key = self
        key.modifiers = modifiers
        // With these the key is a command and writes nothing.
        if !modifiers.isDisjoint(with: [.alt, .control, .meta]) { key.text = "" }
        return key
    }
}
