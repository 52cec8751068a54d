import CMark

/// What libcmark itself makes of a text, for comparison.
enum LibCMark {
    static func html(_ bytes: [UInt8], unsafe: Bool) -> [UInt8] {
        let options = CMARK_OPT_VALIDATE_UTF8 | (unsafe ? CMARK_OPT_UNSAFE : 0)
        let rendered = bytes.withUnsafeBytes { buffer in
            cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, options)
        }
        guard let rendered else { return [] }
        defer { cmark_get_default_mem_allocator().pointee.free(rendered) }
        return Array(String(cString: rendered).utf8)
    }
}
