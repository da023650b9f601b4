package mx.recauda.ley.diferencias;

import static mx.recauda.ley.diferencias.Estado.ACEPTADA;
import static mx.recauda.ley.diferencias.Estado.ACLARADA;
import static mx.recauda.ley.diferencias.Estado.CANCELADA;
import static mx.recauda.ley.diferencias.Estado.EN_ACLARACION;
import static mx.recauda.ley.diferencias.Estado.LIQUIDADA;
import static mx.recauda.ley.diferencias.Estado.NOTIFICADA;
import static mx.recauda.ley.diferencias.Estado.POSIBLE;
import static mx.recauda.ley.diferencias.Estado.PROPUESTA;
import static mx.recauda.ley.diferencias.Estado.RESUELTA;
import static mx.recauda.ley.diferencias.Estado.REVOCADA;
import static mx.recauda.ley.diferencias.Estado.SOLICITADA;
import static mx.recauda.ley.diferencias.Estado.SUSTITUIDA;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is done with a difference. No act is undone: another follows it. Which may follow which is
 * our design; the grounds are the law's.
 */
@Fuente(
        value = "LSS 39-A to 39-D; LSS 40; LSS 299; RACERF 131; RACERF 151",
        confianza = Confianza.PROPUESTA,
        nota = "the law gives the grounds; the acts and their order are our design")
public enum Acto {
    /** It is found: by facts known late, or because the office sustains its proposal. */
    NACE("LSS 39-A; LSS 39-C", Map.of()),
    /** The employer explains himself. */
    @Fuente("LSS 39-D; RACERF 151")
    ACLARA(
            "LSS 39-D; RACERF 151",
            Map.of(PROPUESTA, ACLARADA, ACLARADA, ACLARADA, NOTIFICADA, EN_ACLARACION)),
    /** The employer determines it himself. */
    @Fuente("LSS 39; LSS 39-B")
    ACEPTA("LSS 39; LSS 39-B", Map.of(PROPUESTA, ACEPTADA, ACLARADA, ACEPTADA)),
    /** The institute fixes it in a liquid amount. */
    @Fuente("LSS 39-C, second paragraph")
    LIQUIDA("LSS 39-C; LSS 251-XIV", Map.of(PROPUESTA, LIQUIDADA, ACLARADA, LIQUIDADA)),
    /** The cédula de liquidación is notified. */
    @Fuente("LSS 40; CFF 134; CFF 135")
    NOTIFICA("LSS 40; CFF 134; CFF 135", Map.of(LIQUIDADA, NOTIFICADA)),
    /** The office does not accept the explanation: the terms go on. */
    @Fuente("LSS 39-D; RACERF 151-V")
    NIEGA("LSS 39-D; RACERF 151-V", Map.of(EN_ACLARACION, NOTIFICADA)),
    /** The liquidation is left without effect, and its entry in the ledger reversed. */
    @Fuente(
            value = "RACERF 151-V; CFF 36",
            confianza = Confianza.UNA_FUENTE,
            nota = "before notification the ground is LSS 251-XXVIII, read in one source")
    REVOCA(
            "RACERF 151-V; CFF 36",
            Map.of(LIQUIDADA, REVOCADA, NOTIFICADA, REVOCADA, EN_ACLARACION, REVOCADA)),
    /** Nothing is asked any more: by the office, or because what is known now gives nothing. */
    CANCELA(
            "LSS 39-D; LSS 251-XXVIII",
            Map.of(PROPUESTA, CANCELADA, ACLARADA, CANCELADA, POSIBLE, CANCELADA)),
    /** The office proposes again what it cancelled or revoked. */
    REABRE("LSS 39-C", Map.of(CANCELADA, PROPUESTA, REVOCADA, PROPUESTA)),
    /** Another takes its place. */
    SUSTITUYE(
            "LSS 39-A; LSS 39-C",
            Map.of(PROPUESTA, SUSTITUIDA, ACLARADA, SUSTITUIDA, POSIBLE, SUSTITUIDA)),
    /** The employer asks for the refund. */
    @Fuente("LSS 299; RACERF 131")
    SOLICITA("LSS 299; RACERF 131", Map.of(POSIBLE, SOLICITADA)),
    /** The employer withdraws the request. */
    DESISTE("LSS 299; RACERF 131", Map.of(SOLICITADA, POSIBLE)),
    /** The request is answered. */
    @Fuente("RACERF 131, second paragraph")
    RESUELVE("LSS 299; RACERF 131", Map.of(SOLICITADA, RESUELTA));

    private final String fundamento;

    @SuppressWarnings("ImmutableEnumChecker") // Map.of cannot change
    private final Map<Estado, Estado> pasos;

    Acto(String fundamento, Map<Estado, Estado> pasos) {
        this.fundamento = fundamento;
        this.pasos = pasos;
    }

    /** Legal ground. */
    public String fundamento() {
        return fundamento;
    }

    /** Where it leaves a difference that stands somewhere; empty when it may not follow. */
    public Optional<Estado> desde(Estado estado) {
        return Optional.ofNullable(pasos.get(estado));
    }

    /** Where a difference stands after its acts, the first of which is its birth. */
    public static Estado estado(Sentido sentido, List<Acto> actos) {
        if (actos.isEmpty() || actos.getFirst() != NACE) {
            throw new IllegalArgumentException("a difference begins with its birth: " + actos);
        }
        Estado estado = naciente(sentido);
        for (Acto acto : actos.subList(1, actos.size())) {
            Estado antes = estado;
            estado =
                    acto.desde(antes)
                            .orElseThrow(
                                    () -> new IllegalArgumentException(acto + " after " + antes));
        }
        return estado;
    }

    /** Where a difference stands when it is found. */
    public static Estado naciente(Sentido sentido) {
        return sentido == Sentido.A_CARGO ? PROPUESTA : POSIBLE;
    }
}
