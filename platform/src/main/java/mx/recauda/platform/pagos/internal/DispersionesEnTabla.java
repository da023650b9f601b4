package mx.recauda.platform.pagos.internal;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.libro.Rubro;
import mx.recauda.ley.libro.Tercero;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.pagos.Dispersiones;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional
class DispersionesEnTabla implements Dispersiones {

    private final TablaDeDispersiones tabla;
    private final TablaDePagos pagos;
    private final Libro libro;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    DispersionesEnTabla(
            TablaDeDispersiones tabla,
            TablaDePagos pagos,
            Libro libro,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.tabla = tabla;
        this.pagos = pagos;
        this.libro = libro;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    @Transactional(readOnly = true)
    public Pendiente pendiente(Tercero tercero, LocalDate hasta) {
        return new Pendiente(tercero, tabla.pendientes(tercero.fondos(), hasta));
    }

    @Override
    public UUID ordena(Tercero tercero, LocalDate hasta, String motivo) {
        Motivo.exige(motivo);
        if (hasta.isAfter(fecha.hoy())) {
            throw diaImposible(hasta, LocalDate.EPOCH);
        }
        pagos.unoALaVez("dispersion:" + tercero);
        Pendiente pendiente = pendiente(tercero, hasta);
        if (pendiente.total().centavos() <= 0) {
            throw fallo(ErrorDePago.NADA_QUE_DISPERSAR, hasta);
        }
        UUID id = identificadores.nuevo();
        tabla.guarda(id, tercero, hasta, pendiente.partes());
        anota(id, TipoDeActo.ORDENA, fecha.hoy(), "", "", motivo);
        return id;
    }

    @Override
    public void entrega(UUID id, LocalDate dia, String banco, String operacion) {
        Dispersion suya = ordenada(id, TipoDeActo.ENTREGA);
        String ordeno = suya.actos().getFirst().hechoPor();
        if (ordeno.equals(QuienActua.ahora().cuenta())) {
            throw fallo(ErrorDePago.MISMA_PERSONA_EN_PASO, ordeno);
        }
        if (banco.isBlank() || operacion.isBlank()) {
            throw fallo(ErrorDePago.SIN_OPERACION, suya.folio());
        }
        if (dia.isBefore(suya.hasta()) || dia.isAfter(fecha.hoy())) {
            throw diaImposible(dia, suya.hasta());
        }
        SalidaDelBanco.unaSola(
                banco.strip(),
                operacion.strip(),
                () -> anota(id, TipoDeActo.ENTREGA, dia, banco.strip(), operacion.strip(), ""));
        libro.asienta(List.of(asiento(suya, tabla.partes(id), dia)));
    }

    @Override
    public void cancela(UUID id, String motivo) {
        Motivo.exige(motivo);
        ordenada(id, TipoDeActo.CANCELA);
        anota(id, TipoDeActo.CANCELA, fecha.hoy(), "", "", motivo);
    }

    // It leaves the bank accounts of its funds, and nothing of what was applied changes.
    private static Asiento asiento(Dispersion suya, List<Parte> partes, LocalDate dia) {
        Map<Fondo, Importe> fondos = new EnumMap<>(Fondo.class);
        partes.forEach(p -> fondos.merge(p.fondo(), p.importe(), Importe::mas));
        List<Partida> partidas = new ArrayList<>();
        fondos.forEach((fondo, importe) -> {
            if (!importe.esCero()) {
                Rubro rubro = Rubro.sinDesglose(fondo);
                partidas.add(new Partida(Cuenta.comun(Clase.DISPERSADO, rubro), importe));
                partidas.add(new Partida(Cuenta.comun(Clase.BANCO, rubro), importe.negado()));
            }
        });
        return Asiento.de(
                "dispersion:" + suya.id(),
                new Origen("dispersion", suya.id()),
                "",
                suya.tercero() == Tercero.INFONAVIT ? "Ley del Infonavit 35" : "LSS 291",
                dia,
                partidas);
    }

    private Dispersion ordenada(UUID id, TipoDeActo acto) {
        pagos.unoALaVez("dispersion:" + id);
        Dispersion suya =
                busca(id)
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.NO_HAY,
                                        ErrorDePago.NO_HAY_DISPERSION,
                                        id.toString()));
        if (suya.estado() != Estado.ORDENADA) {
            throw fallo(
                    ErrorDePago.NO_PUEDE_SEGUIR, acto.name(), suya.folio(), suya.estado().name());
        }
        return suya;
    }

    private void anota(
            UUID id,
            TipoDeActo tipo,
            LocalDate dia,
            String banco,
            String operacion,
            String motivo) {
        tabla.guarda(
                id,
                identificadores.nuevo(),
                new Acto(
                        tipo,
                        dia,
                        banco,
                        operacion,
                        motivo.strip(),
                        reloj.instant().truncatedTo(ChronoUnit.MICROS),
                        QuienActua.ahora().cuenta()));
        bitacora.anota(tipo + "_DISPERSION", "dispersion:" + id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dispersion> lista(int desde, int cuantas) {
        return tabla.lista(desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Dispersion> despues(Optional<Dispersion> ultima) {
        return tabla.despues(ultima);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantas() {
        return tabla.cuantas();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Dispersion> busca(UUID id) {
        return tabla.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Parte> partes(UUID id) {
        return tabla.partes(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Parte> entregado(LocalDate pagadoEl) {
        return tabla.entregado(pagadoEl);
    }

    private FalloConCodigo diaImposible(LocalDate dia, LocalDate primero) {
        return fallo(ErrorDePago.DIA_IMPOSIBLE, dia, primero, fecha.hoy());
    }

    private static FalloConCodigo fallo(ErrorDePago error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error, argumentos);
    }
}
