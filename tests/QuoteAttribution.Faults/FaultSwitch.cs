using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAttribution.Faults;

/// <summary>
/// Puts many faults into one file, so that it is compiled once: each member chooses between bodies by the number that is set.
/// What stands in no body (the first value of a field) cannot be chosen, and gets no fault.
/// </summary>
internal static partial class FaultSwitch
{
    /// <summary>The type whose field is the number of the fault that is there; 0 for none.</summary>
    public const string Type = "FaultInPlace";

    public const string Source = "internal static class FaultInPlace { internal static int Number; }";

    /// <summary>Whether the fault stands in a body.</summary>
    public static bool Holds(SyntaxTree tree, Fault fault) => Body(tree.GetRoot(), fault) is not null;

    public static SyntaxTree In(SyntaxTree tree, IEnumerable<(int Number, Fault Fault)> faults)
    {
        var (root, text) = (tree.GetRoot(), tree.GetText());
        var changes = faults.GroupBy(fault => Body(root, fault.Fault)!).Select(body => Change(body.Key, text, body)).OrderBy(static change => change.Span.Start);
        return tree.WithChangedText(text.WithChanges(changes));
    }

    /// <summary>The fault in whose body the place stands; null where it stands in none.</summary>
    public static int? NumberAt(Location place) =>
        place.SourceTree is { } tree && Marker().Matches(tree.GetText().ToString(TextSpan.FromBounds(0, place.SourceSpan.Start))) is [.., var last]
            ? int.Parse(last.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private static SyntaxNode? Body(SyntaxNode root, Fault fault) => root.FindNode(fault.Span).AncestorsAndSelf().LastOrDefault(node => node switch
    {
        BlockSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
        ArrowExpressionClauseSyntax => node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax,
        BaseMethodDeclarationSyntax method => method.ExpressionBody is { } arrow && fault.Span.Start == arrow.SpanStart,
        _ => false,
    }) switch
    {
        BaseMethodDeclarationSyntax method => method.ExpressionBody,
        var body => body,
    };

    private static TextChange Change(SyntaxNode body, SourceText text, IEnumerable<(int Number, Fault Fault)> faults)
    {
        var chosen = new StringBuilder("{ ");
        foreach (var (number, fault) in faults)
        {
            chosen.Append(CultureInfo.InvariantCulture, $"if (global::{Type}.Number == {number}) {{ /*F{number}*/ {Statement(body, text, fault)} }} else ");
        }

        chosen.Append("{ ").Append(Statement(body, text, null)).Append(" } }");
        return body switch
        {
            ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => new TextChange(TextSpan.FromBounds(body.SpanStart, property.Span.End), $"{{ get {chosen} }}"),
            ArrowExpressionClauseSyntax => new TextChange(TextSpan.FromBounds(body.SpanStart, body.Parent!.Span.End), chosen.ToString()),
            _ => new TextChange(body.Span, chosen.ToString()),
        };
    }

    private static string Statement(SyntaxNode body, SourceText text, Fault? fault)
    {
        if (body is not ArrowExpressionClauseSyntax arrow)
        {
            return With(body.Span, text, fault);
        }

        if (fault?.Span.Start == arrow.SpanStart)
        {
            return "";
        }

        var expression = With(arrow.Expression.Span, text, fault);
        return IsVoid(arrow.Parent!) || arrow.Expression is ThrowExpressionSyntax ? expression + ";" : $"return {expression};";
    }

    private static bool IsVoid(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax method => method.ReturnType.ToString() is "void" || (method.Modifiers.Any(SyntaxKind.AsyncKeyword) && method.ReturnType.ToString() is "Task" or "ValueTask"),
        AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
        ConstructorDeclarationSyntax => true,
        _ => false,
    };

    private static string With(TextSpan span, SourceText text, Fault? fault) => fault is null
        ? text.ToString(span)
        : text.ToString(TextSpan.FromBounds(span.Start, fault.Span.Start)) + fault.New + text.ToString(TextSpan.FromBounds(fault.Span.End, span.End));

    [GeneratedRegex(@"/\*F(\d+)\*/")]
    private static partial Regex Marker();
}
