/// How a rendering gets hold of the memory of program and data for as long as it lasts.
extension TemplateProgram {
    func withSteps<Result>(
        _ body: (UnsafeBufferPointer<Operation>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        operations.withUnsafeBufferPointer { operations in
            literals.withUnsafeBufferPointer { literals in body(operations, literals) }
        }
    }
}

extension TemplateData {
    func withTape<Result>(
        _ body: (UnsafeBufferPointer<TemplateNode>, UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        nodes.withUnsafeBufferPointer { nodes in
            pool.withUnsafeBufferPointer { pool in body(nodes, pool) }
        }
    }
}
