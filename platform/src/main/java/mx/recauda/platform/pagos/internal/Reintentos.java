package mx.recauda.platform.pagos.internal;

import mx.recauda.formats.banco.PagoDeBanco;
import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.linea.PartesDeLinea.Parte;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.PorIdentificar;
import mx.recauda.platform.pagos.PorIdentificar.Candidato;
import mx.recauda.platform.pagos.PorIdentificar.Indicio;
import mx.recauda.platform.seguridad.QuienActua;
import mx.recauda.platform.trabajos.TareaPeriodica;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Looks again at the payments whose debt was not known: a línea made, an employer registered, a
 * month determined or a rate published since may tell it. What it finds it proposes, and a person
 * approves; what a person sent back it does not propose again.
 */
@Component
class Reintentos implements TareaPeriodica {

    private static final Logger BITACORA = LoggerFactory.getLogger(Reintentos.class);
    private static final Duration CADA = Duration.ofMinutes(1);
    private static final int CUANTOS = 200;
    private static final UUID PRINCIPIO = new UUID(0, 0);
    private static final String MOTIVO =
            "Reintento: la referencia y el importe son los de lo que se debe.";

    private final ColaPorIdentificar cola;
    private final Candidatos candidatos;
    private final LoQueSeDebe debe;
    private final TablaDeLineas lineas;
    private final PorIdentificar porIdentificar;
    private final TransactionTemplate transaccion;
    private UUID ultimo = PRINCIPIO;

    Reintentos(
            ColaPorIdentificar cola,
            Candidatos candidatos,
            LoQueSeDebe debe,
            TablaDeLineas lineas,
            PorIdentificar porIdentificar,
            TransactionTemplate transaccion) {
        this.cola = cola;
        this.candidatos = candidatos;
        this.debe = debe;
        this.lineas = lineas;
        this.porIdentificar = porIdentificar;
        this.transaccion = transaccion;
    }

    private record Hallado(UUID registro, Set<String> adeudos) {}

    @Override
    public String nombre() {
        return "pagos.reintentos";
    }

    @Override
    public Duration cada() {
        return CADA;
    }

    /** Some of them each time, and from the first again when there are no more. */
    @Override
    public synchronized void hace() {
        List<UUID> pendientes =
                Alcances.nacional(() ->
                        Objects.requireNonNull(
                                transaccion.execute(estado ->
                                        cola.porReintentar(
                                                QuienActua.ahora().cuenta(), ultimo, CUANTOS))));
        pendientes.forEach(this::reintenta);
        ultimo = pendientes.size() < CUANTOS ? PRINCIPIO : pendientes.getLast();
    }

    private void reintenta(UUID pago) {
        try {
            Alcances.nacional(() -> {
                Optional<Hallado> hallado =
                        Objects.requireNonNull(transaccion.execute(estado -> busca(pago)));
                hallado.ifPresent(
                        h -> porIdentificar.propone(pago, h.registro(), h.adeudos(), MOTIVO));
                return hallado;
            });
        } catch (FalloConCodigo | AccesorioImposible todaviaNo) {
            BITACORA.debug("payment {} is not matched yet", pago, todaviaNo);
        }
    }

    @Fuente(
            value = "A payment is matched again by what it quotes and its exact amount",
            confianza = Confianza.PROPUESTA)
    private Optional<Hallado> busca(UUID id) {
        PagoDeBanco pago = cola.pago(id);
        List<Candidato> todos =
                candidatos.de(pago, Optional.empty()).stream()
                        .filter(c -> !c.indicios().equals(Set.of(Indicio.MISMO_IMPORTE)))
                        .toList();
        return todos.size() == 1 ? paga(pago, todos.getFirst()) : Optional.empty();
    }

    private Optional<Hallado> paga(PagoDeBanco pago, Candidato candidato) {
        UUID registro = candidato.registro();
        Set<String> adeudos =
                candidato
                        .linea()
                        .flatMap(lineas::busca)
                        .filter(l -> l.captura().importe().equals(pago.importe()))
                        .map(l ->
                                l.partes().partes().stream()
                                        .map(Reintentos::adeudo)
                                        .collect(Collectors.toSet()))
                        .orElse(Set.of());
        boolean cubre = debe.vivas(registro, adeudos, pago.fecha()).total().equals(pago.importe());
        return cubre ? Optional.of(new Hallado(registro, adeudos)) : Optional.empty();
    }

    private static String adeudo(Parte parte) {
        return parte.cuenta().periodo().orElseThrow() + "." + parte.cuenta().fondo();
    }
}
