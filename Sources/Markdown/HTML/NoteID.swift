/// The ids of footnotes and of the references to them.
enum NoteID {
    static func note(_ number: Int) -> String { "sg-note-\(number)" }

    static func reference(_ reference: Int, to number: Int) -> String {
        reference == 1 ? "sg-note-ref-\(number)" : "sg-note-ref-\(number)-\(reference)"
    }
}
