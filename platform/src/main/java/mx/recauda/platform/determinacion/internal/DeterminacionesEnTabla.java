package mx.recauda.platform.determinacion.internal;

import mx.recauda.formats.emision.PropuestaEmitida;
import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Diferencia;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.FrenteADeterminado;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.internal.CalculoDePropuesta.Calculo;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional
class DeterminacionesEnTabla implements Determinaciones {

    private final CalculoDePropuesta emision;
    private final TablaDePropuestas propuestas;
    private final TablaDeCedulas cedulas;
    private final LoDeterminado determinado;
    private final LoQueAgrega agregado;
    private final TablaDeDiferencias diferencias;
    private final CalculoDeLote lote;
    private final EscritorDePropuestas escritor;
    private final Asentador asentador;
    private final HallazgoDeAjustes hallazgo;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    DeterminacionesEnTabla(
            CalculoDePropuesta emision,
            TablaDePropuestas propuestas,
            TablaDeCedulas cedulas,
            LoDeterminado determinado,
            LoQueAgrega agregado,
            TablaDeDiferencias diferencias,
            CalculoDeLote lote,
            EscritorDePropuestas escritor,
            Asentador asentador,
            HallazgoDeAjustes hallazgo,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.emision = emision;
        this.propuestas = propuestas;
        this.cedulas = cedulas;
        this.determinado = determinado;
        this.agregado = agregado;
        this.diferencias = diferencias;
        this.lote = lote;
        this.escritor = escritor;
        this.asentador = asentador;
        this.hallazgo = hallazgo;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public Propuesta emite(UUID registro, Mes mes, Instant conocidoEn) {
        if (!mes.ultimoDia().isBefore(fecha.hoy())) {
            throw rechazo(ErrorDeDeterminacion.MES_ABIERTO, mes.toString(), fecha.hoy());
        }
        propuestas.unoALaVez(List.of(registro));
        Optional<Propuesta> hecha =
                Optional.ofNullable(
                        propuestas.hechas(List.of(registro), mes, conocidoEn).get(registro));
        return hecha.orElseGet(() -> propone(registro, mes, conocidoEn));
    }

    private Propuesta propone(UUID registro, Mes mes, Instant conocidoEn) {
        Optional.ofNullable(
                        propuestas
                                .derivadosDespues(List.of(registro), mes, conocidoEn)
                                .get(registro))
                .ifPresent(despues -> {
                    throw rechazo(
                            ErrorDeDeterminacion.CONOCIDO_ANTES,
                            mes.toString(),
                            conocidoEn.toString(),
                            despues.toString());
                });
        return switch (lote.calcula(List.of(registro), mes, conocidoEn).get(registro)) {
            case CalculoDeLote.Apartado(FalloConCodigo fallo) -> throw fallo;
            case CalculoDeLote.Calculado calculado -> {
                if (calculado.patron().prima().isEmpty()) {
                    throw rechazo(
                            ErrorDeDeterminacion.SIN_PRIMA,
                            calculado.patron().registro().valor(),
                            mes.toString());
                }
                EscritorDePropuestas.Escrita escrita =
                        Objects.requireNonNull(
                                escritor.escribe(
                                                mes,
                                                conocidoEn,
                                                new EscritorDePropuestas.Modo(
                                                        Optional.empty(),
                                                        QuienActua.ahora().cuenta(),
                                                        true),
                                                List.of(calculado))
                                        .get(registro));
                Propuesta propuesta = escrita.propuesta().orElseThrow();
                if (escrita.nueva()) {
                    bitacora.anota("EMITIR_PROPUESTA", "propuesta:" + propuesta.id());
                }
                yield propuesta;
            }
            case null -> throw new IllegalStateException("no answer for " + registro);
        };
    }

    @Override
    public Cedula recibe(UUID id) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        propuestas.unoALaVez(List.of(propuesta.registro()));
        Optional<Cedula> recibida = cedulas.dePropuesta(id);
        if (recibida.isPresent()) {
            return recibida.get();
        }
        Propuesta ultima =
                propuestas.ultima(propuesta.registro(), propuesta.mes()).orElse(propuesta);
        if (!ultima.id().equals(id)) {
            throw rechazo(
                    ErrorDeDeterminacion.PROPUESTA_ANTERIOR,
                    propuesta.mes().toString(),
                    ultima.conocidoEn());
        }
        return recibe(propuesta);
    }

    private Cedula recibe(Propuesta propuesta) {
        Optional<Cedula> anterior = cedulas.ultima(propuesta.registro(), propuesta.mes());
        Importes antes = determinado.importes(propuesta.registro(), propuesta.mes());
        Importes ahora = propuestas.totales(propuesta.id());
        Importes contra = agregado(propuesta);
        if (anterior.isPresent() && contra.esCero() && ahora.menos(antes).algunoNegativo()) {
            throw rechazo(
                    ErrorDeDeterminacion.DETERMINACION_MENOR,
                    propuesta.mes().toString(),
                    String.format(Locale.ROOT, "%,.2f", antes.total().pesos()),
                    String.format(Locale.ROOT, "%,.2f", ahora.total().pesos()));
        }
        Cedula cedula =
                new Cedula(
                        identificadores.nuevo(),
                        propuesta.registro(),
                        propuesta.mes(),
                        anterior.map(Cedula::numero).orElse(0) + 1,
                        Optional.of(propuesta.id()),
                        ahora(),
                        QuienActua.ahora().cuenta());
        cedulas.guarda(List.of(new TablaDeCedulas.Aceptada(cedula, propuesta.oficina())));
        asentador.determina(
                List.of(
                        new Asentador.Cambio(
                                propuesta, new Origen("cedula", cedula.id()), contra)));
        hallazgo.revisa(
                List.of(propuesta.registro()),
                propuesta.mes(),
                HallazgoDeAjustes.Ocasion.DETERMINACION);
        bitacora.anota("RECIBIR_DETERMINACION", "cedula:" + cedula.id());
        return cedula;
    }

    private Importes agregado(Propuesta propuesta) {
        return LoDeterminado.importes(
                agregado.propuesta(propuesta.registro(), propuesta.mes(), propuesta.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Propuesta> propuesta(UUID id) {
        return propuestas.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Propuesta> propuestas(UUID registro) {
        return propuestas.del(registro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cedula> cedulas(UUID registro) {
        return cedulas.del(registro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RenglonDePropuesta> renglones(UUID propuesta, int desde, int cuantos) {
        return propuestas.renglones(propuesta, "", desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RenglonDePropuesta> renglones(
            UUID propuesta, String busca, int desde, int cuantos) {
        return propuestas.renglones(propuesta, busca, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantosRenglones(UUID propuesta, String busca) {
        return propuestas.cuantosRenglones(propuesta, busca);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Diferencia> diferencias(UUID propuesta, int desde, int cuantas) {
        return diferencias.de(propuesta, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantasDiferencias(UUID propuesta) {
        return diferencias.cuantas(propuesta);
    }

    @Override
    @Transactional(readOnly = true)
    public Importes totales(UUID propuesta) {
        return propuestas.totales(propuesta);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Propuesta> propuestas(Optional<Mes> mes, String registro, int desde, int cuantas) {
        return propuestas.lista(mes, registro, desde, cuantas);
    }

    @Override
    @Transactional(readOnly = true)
    public int cuantasPropuestas(Optional<Mes> mes, String registro) {
        return propuestas.cuantas(mes, registro);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Importes> totales(Collection<UUID> cuales) {
        return propuestas.totales(cuales);
    }

    @Override
    @Transactional(readOnly = true)
    public FrenteADeterminado frenteADeterminado(UUID id) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        Importes cambio =
                propuestas
                        .totales(id)
                        .menos(determinado.importes(propuesta.registro(), propuesta.mes()));
        Importes contra = agregado(propuesta);
        return new FrenteADeterminado(
                cedulas.ultima(propuesta.registro(), propuesta.mes()).isPresent(),
                contra,
                contra.menos(cambio));
    }

    @Override
    @Transactional(readOnly = true)
    public PropuestaEmitida emitida(UUID id) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        Calculo calculo =
                emision.calcula(propuesta.registro(), propuesta.mes(), propuesta.conocidoEn());
        Map<UUID, RenglonDePropuesta> guardados =
                propuestas.renglones(List.of(id)).getOrDefault(id, Map.of());
        List<RenglonDePropuesta> renglones = calculo.renglones();
        boolean iguales =
                guardados.size() == renglones.size()
                        && renglones.stream()
                                .allMatch(r -> {
                                    RenglonDePropuesta suyo = guardados.get(r.asegurado());
                                    return suyo != null && loMismo(suyo, r);
                                });
        if (!iguales) {
            throw rechazo(ErrorDeDeterminacion.YA_NO_ES_IGUAL, id.toString());
        }
        return PropuestaEmitida.de(calculo.cedula(), Optional.of(propuesta.conocidoEn()));
    }

    @Override
    @Transactional(readOnly = true)
    public Renglon explica(UUID id, UUID asegurado) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        Calculo calculo =
                emision.calcula(propuesta.registro(), propuesta.mes(), propuesta.conocidoEn());
        String nss =
                calculo.empleados().stream()
                        .filter(e -> e.asegurado().equals(asegurado))
                        .map(e -> e.nss().valor())
                        .findFirst()
                        .orElseThrow(() -> noEsta(asegurado));
        exigeLoEmitido(id, asegurado, calculo);
        return calculo.cedula().renglones().stream()
                .filter(r -> r.trabajador().nss().valor().equals(nss))
                .findFirst()
                .orElseThrow(() -> noEsta(asegurado));
    }

    // What another engine gives today does not explain what was proposed.
    private void exigeLoEmitido(UUID id, UUID asegurado, Calculo calculo) {
        Optional<RenglonDePropuesta> guardado =
                Optional.ofNullable(
                        propuestas
                                .renglones(List.of(id))
                                .getOrDefault(id, Map.of())
                                .get(asegurado));
        Optional<RenglonDePropuesta> calculado =
                calculo.renglones().stream()
                        .filter(r -> r.asegurado().equals(asegurado))
                        .findFirst();
        boolean iguales =
                guardado.isPresent() == calculado.isPresent()
                        && guardado.flatMap(g -> calculado.map(c -> loMismo(g, c))).orElse(true);
        if (!iguales) {
            throw rechazo(ErrorDeDeterminacion.YA_NO_ES_IGUAL, id.toString());
        }
    }

    private static boolean loMismo(RenglonDePropuesta uno, RenglonDePropuesta otro) {
        return uno.importes().equals(otro.importes()) && uno.dias() == otro.dias();
    }

    // The database keeps microseconds: what is returned must be what will be read.
    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FalloConCodigo rechazo(ErrorDeDeterminacion error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error, argumentos);
    }

    private static FalloConCodigo noHay(UUID id) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.NO_HAY, ErrorDeDeterminacion.NO_HAY_PROPUESTA, id.toString());
    }

    private static FalloConCodigo noEsta(UUID asegurado) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.NO_HAY,
                ErrorDeDeterminacion.NO_HAY_TRABAJADOR,
                asegurado.toString());
    }
}
