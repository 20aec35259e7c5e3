/// The memory of a program, for as long as a rendering lasts.
struct TemplateSteps {
    let operations: UnsafeBufferPointer<Operation>
    let literals: UnsafeBufferPointer<UInt8>
}

/// The memory of a page's values, for as long as a rendering lasts.
struct TemplateTape {
    let nodes: UnsafeBufferPointer<TemplateNode>
    let pool: UnsafeBufferPointer<UInt8>
}

extension TemplateProgram {
    func withSteps<Result>(_ body: (TemplateSteps) -> Result) -> Result {
        operations.withUnsafeBufferPointer { operations in
            literals.withUnsafeBufferPointer { literals in
                body(TemplateSteps(operations: operations, literals: literals))
            }
        }
    }
}

extension TemplateData {
    func withTape<Result>(_ body: (TemplateTape) -> Result) -> Result {
        nodes.withUnsafeBufferPointer { nodes in
            pool.withUnsafeBufferPointer { pool in
                body(TemplateTape(nodes: nodes, pool: pool))
            }
        }
    }
}
