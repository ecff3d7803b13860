using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAttribution.Faults;

/// <summary>All places of a file where a small fault can be made, each by the shape of the syntax there and by nothing else.</summary>
internal sealed class FaultFinder(string file, SourceText text) : CSharpSyntaxWalker
{
    /// <summary>The kind of fault that shows only in the next text.</summary>
    public const string Clearing = "clearing forgotten";

    private static readonly Dictionary<SyntaxKind, string> Operators = new()
    {
        [SyntaxKind.LessThanToken] = "<=",
        [SyntaxKind.LessThanEqualsToken] = "<",
        [SyntaxKind.GreaterThanToken] = ">=",
        [SyntaxKind.GreaterThanEqualsToken] = ">",
        [SyntaxKind.EqualsEqualsToken] = "!=",
        [SyntaxKind.ExclamationEqualsToken] = "==",
        [SyntaxKind.AmpersandAmpersandToken] = "||",
        [SyntaxKind.BarBarToken] = "&&",
    };

    private static readonly string[] Clearings = ["Clear", "Dispose", "Prepare", "Reset"];

    private readonly List<Fault> _faults = [];

    public static List<Fault> In(string file, SyntaxTree tree)
    {
        var finder = new FaultFinder(file, tree.GetText());
        finder.Visit(tree.GetRoot());
        return finder._faults;
    }

    // What is checked at compile time only.
    public override void VisitAttributeList(AttributeListSyntax node)
    {
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var sign = node.OperatorToken;
        if (Operators.TryGetValue(sign.Kind(), out var other))
        {
            Add(sign.Text is "&&" or "||" ? "and for or" : "comparison", sign.Span, other);
        }
        else if (sign.Text is "+" or "-" && node.Right.ToString() == "1")
        {
            Add("off by one", node.Right.Span, "0");
        }

        base.VisitBinaryExpression(node);
    }

    public override void VisitRelationalPattern(RelationalPatternSyntax node)
    {
        if (Operators.TryGetValue(node.OperatorToken.Kind(), out var other))
        {
            Add("comparison", node.OperatorToken.Span, other);
        }

        base.VisitRelationalPattern(node);
    }

    public override void VisitUnaryPattern(UnaryPatternSyntax node)
    {
        Add("not dropped", node.OperatorToken.Span, "");
        base.VisitUnaryPattern(node);
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        if (node.IsKind(SyntaxKind.LogicalNotExpression))
        {
            Add("not dropped", node.OperatorToken.Span, "");
        }
        else if (node.IsKind(SyntaxKind.IndexExpression) && node.Operand.ToString() == "1")
        {
            Add("off by one", node.Operand.Span, "2");
        }

        base.VisitPrefixUnaryExpression(node);
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        Add("branches swapped", TextSpan.FromBounds(node.WhenTrue.SpanStart, node.WhenFalse.Span.End), $"({node.WhenFalse}) : ({node.WhenTrue})");
        base.VisitConditionalExpression(node);
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        if (node.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression)
        {
            Add("true for false", node.Span, node.IsKind(SyntaxKind.TrueLiteralExpression) ? "false" : "true");
        }
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        Add("branch never taken", node.Condition.Span, $"false && ({node.Condition})");
        base.VisitIfStatement(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        Add(Clears(node) ? Clearing : "statement forgotten", node.Span, ";");
        base.VisitExpressionStatement(node);
    }

    public override void VisitArrowExpressionClause(ArrowExpressionClauseSyntax node)
    {
        if (node.Parent is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.Text: "void" } } method)
        {
            Add(Clears(node.Expression) || IsClearing(method.Identifier) ? Clearing : "statement forgotten", TextSpan.FromBounds(node.SpanStart, method.Span.End), "{ }");
        }

        base.VisitArrowExpressionClause(node);
    }

    // A call of that name, or any statement of a method of that name.
    private static bool Clears(ExpressionStatementSyntax node) =>
        Clears(node.Expression) || node.Ancestors().OfType<MethodDeclarationSyntax>().Any(static method => IsClearing(method.Identifier));

    private static bool Clears(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => IsClearing(called.Name.Identifier),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax called } => IsClearing(called.Identifier),
        ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax called } } => IsClearing(called.Name.Identifier),
        _ => false,
    };

    private static bool IsClearing(SyntaxToken name) => Clearings.Contains(name.Text);

    private void Add(string kind, TextSpan span, string instead)
    {
        var line = text.Lines.GetLineFromPosition(span.Start);
        var end = text.Lines.GetLineFromPosition(span.End).End;
        var shown = $"{text.ToString(TextSpan.FromBounds(line.Start, span.Start))}⟦{text.ToString(span)} → {instead}⟧{text.ToString(TextSpan.FromBounds(span.End, end))}";
        _faults.Add(new Fault(kind, file, line.LineNumber + 1, span, instead, string.Join(' ', shown.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }
}
