package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada.AjusteGuardado;
import mx.recauda.platform.rendicion.indicadores.MetaGuardada.Publicada;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.Memoria;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.indicador.ReglaDeCumplimiento;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Goals: committing, adjusting and publishing them. Nothing of a goal is ever overwritten. */
@Service
public class Metas {

    private final AlmacenDeMetas almacen;
    private final Memorias memorias;
    private final PuestosDeHoy puestos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;

    Metas(
            AlmacenDeMetas almacen,
            Memorias memorias,
            PuestosDeHoy puestos,
            Identificadores identificadores,
            Bitacora bitacora) {
        this.almacen = almacen;
        this.memorias = memorias;
        this.puestos = puestos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    /**
     * A goal to be committed.
     *
     * @param indicador key of the indicator
     * @param periodo period, as written
     * @param valor value committed
     * @param desde day it was committed
     * @param oficio letter that commits it
     * @param porque why that value
     * @param regla how achievement is measured
     */
    public record Nueva(
            String indicador,
            String periodo,
            BigDecimal valor,
            LocalDate desde,
            String oficio,
            String porque,
            ReglaDeCumplimiento regla) {}

    /**
     * An adjustment to be recorded.
     *
     * @param visto value the person saw in force
     * @param nuevo value after
     * @param fecha day from which it is in force
     * @param oficio letter that orders it
     * @param porque reason
     */
    public record Cambio(
            BigDecimal visto, BigDecimal nuevo, LocalDate fecha, String oficio, String porque) {}

    /** Commits a goal; the first value of a goal is never replaced. */
    @Transactional
    public Resultado<Optional<MetaGuardada>> compromete(Nueva nueva, String cuenta, Idioma idioma) {
        Optional<Firma> firma = puestos.firma(cuenta);
        if (firma.isEmpty()) {
            return new Resultado<>(Optional.empty(), List.of(puestos.sinPuesto(cuenta, idioma)));
        }
        almacen.aparta(nueva.indicador(), nueva.periodo());
        if (almacen.de(nueva.indicador(), nueva.periodo()).isPresent()) {
            return rechazada(ErrorDeIndicador.META_REPETIDA, nueva, "periodo", idioma);
        }
        if (nueva.oficio().isBlank() || nueva.porque().isBlank()) {
            String campo = nueva.oficio().isBlank() ? "oficio" : "porque";
            return rechazada(ErrorDeIndicador.META_SIN_SUSTENTO, nueva, campo, idioma);
        }
        MetaGuardada meta =
                new MetaGuardada(
                        identificadores.nuevo(),
                        nueva.indicador(),
                        nueva.periodo(),
                        nueva.valor(),
                        nueva.desde(),
                        nueva.oficio().strip(),
                        nueva.porque().strip(),
                        nueva.regla(),
                        firma.get(),
                        List.of(),
                        List.of());
        almacen.agrega(meta);
        bitacora.anota("COMPROMETER_META", "meta:" + meta.id());
        return Resultado.de(Optional.of(meta));
    }

    private static Resultado<Optional<MetaGuardada>> rechazada(
            ErrorDeIndicador error, Nueva nueva, String campo, Idioma idioma) {
        return new Resultado<>(
                Optional.empty(),
                List.of(
                        Incidencia.de(error, idioma, nueva.indicador(), nueva.periodo())
                                .enCampo(campo, "")));
    }

    /** Records an adjustment on top of the value the person saw; of two at once one wins. */
    @Transactional
    public Resultado<MetaGuardada> ajusta(UUID id, Cambio cambio, String cuenta, Idioma idioma) {
        MetaGuardada meta = apartada(id);
        Optional<Firma> firma = puestos.firma(cuenta);
        if (firma.isEmpty()) {
            return new Resultado<>(meta, List.of(puestos.sinPuesto(cuenta, idioma)));
        }
        AjusteGuardado ajuste =
                new AjusteGuardado(
                        meta.ajustes().size() + 1,
                        meta.ultima(),
                        cambio.nuevo(),
                        cambio.fecha(),
                        cambio.oficio().strip(),
                        cambio.porque().strip(),
                        firma.get());
        List<Incidencia> faltas = rechaza(meta, cambio, ajuste, idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(meta, faltas);
        }
        almacen.ajusta(id, ajuste);
        bitacora.anota("AJUSTAR_META", "meta:" + id, Map.of("numero", ajuste.numero()));
        return Resultado.de(almacen.busca(id).orElseThrow());
    }

    private static List<Incidencia> rechaza(
            MetaGuardada meta, Cambio cambio, AjusteGuardado ajuste, Idioma idioma) {
        if (cambio.visto().compareTo(meta.ultima()) != 0) {
            return List.of(
                    Incidencia.de(
                                    ErrorDeIndicador.AJUSTE_ENCIMADO,
                                    idioma,
                                    meta.indicador(),
                                    meta.periodo(),
                                    cambio.visto().toPlainString(),
                                    meta.ultima().toPlainString())
                            .enCampo("nuevo", cambio.nuevo().toPlainString()));
        }
        if (cambio.nuevo().compareTo(meta.ultima()) == 0) {
            return List.of(
                    Incidencia.de(
                                    ErrorDeIndicador.AJUSTE_SIN_CAMBIO,
                                    idioma,
                                    meta.indicador(),
                                    meta.periodo(),
                                    cambio.nuevo().toPlainString())
                            .enCampo("nuevo", cambio.nuevo().toPlainString()));
        }
        List<AjusteGuardado> todos = new ArrayList<>(meta.ajustes());
        todos.add(ajuste);
        return conAjustes(meta, todos).meta().revisa(idioma);
    }

    private static MetaGuardada conAjustes(MetaGuardada m, List<AjusteGuardado> ajustes) {
        return new MetaGuardada(
                m.id(),
                m.indicador(),
                m.periodo(),
                m.original(),
                m.desde(),
                m.oficio(),
                m.porque(),
                m.regla(),
                m.comprometio(),
                ajustes,
                m.publicadas());
    }

    /** Every reason not to publish a goal as it stands; empty when it may be. */
    @Transactional(readOnly = true)
    public List<Incidencia> faltaParaPublicar(MetaGuardada meta, Idioma idioma) {
        if (meta.publicada()) {
            return List.of(
                    Incidencia.de(
                            ErrorDeIndicador.YA_PUBLICADA,
                            idioma,
                            meta.indicador(),
                            meta.periodo()));
        }
        return mx.recauda.rendicion.indicador.Publicacion.revisa(
                meta.meta(), memoria(meta).map(Memorias.DeVersion::memoria), idioma);
    }

    /** The memoria a publication would rest on: the last version of it. */
    private Optional<Memorias.DeVersion> memoria(MetaGuardada meta) {
        return memorias.ultima(meta.claveDeMemoria());
    }

    /** Publishes a goal as it stands and freezes what was published. */
    @Transactional
    public Resultado<MetaGuardada> publica(UUID id, String cuenta, Idioma idioma) {
        MetaGuardada meta = apartada(id);
        Optional<Firma> firma = puestos.firma(cuenta);
        if (firma.isEmpty()) {
            return new Resultado<>(meta, List.of(puestos.sinPuesto(cuenta, idioma)));
        }
        List<Incidencia> faltas = new ArrayList<>(faltaParaPublicar(meta, idioma));
        if (elaboro(meta, firma.get().persona())) {
            faltas.add(
                    Incidencia.de(
                            ErrorDeIndicador.PUBLICA_QUIEN_COMPROMETIO,
                            idioma,
                            meta.indicador(),
                            meta.periodo(),
                            firma.get().nombre()));
        }
        if (!faltas.isEmpty()) {
            return new Resultado<>(meta, faltas);
        }
        Memorias.DeVersion memoria = memoria(meta).orElseThrow();
        MetaEnCeldas celdas = MetaEnCeldas.de(meta, memoria.version());
        almacen.publica(
                id,
                new Publicada(
                        meta.ajustes().size(),
                        meta.ultima(),
                        memoria.version().id(),
                        celdas.huella(),
                        firma.get()),
                celdas.canonico());
        bitacora.anota("PUBLICAR_META", "meta:" + id, Map.of("huella", celdas.huella()));
        return Resultado.de(almacen.busca(id).orElseThrow());
    }

    /** Whether a person wrote what would be published: the goal, an adjustment, or its memoria. */
    private boolean elaboro(MetaGuardada meta, String persona) {
        return meta.comprometio().persona().equals(persona)
                || meta.ajustes().stream().anyMatch(a -> a.firma().persona().equals(persona))
                || memoria(meta)
                        .filter(m -> m.version().trayecto().elaboro().persona().equals(persona))
                        .isPresent();
    }

    private MetaGuardada apartada(UUID id) {
        MetaGuardada vista = almacen.busca(id).orElseThrow();
        almacen.aparta(vista.indicador(), vista.periodo());
        return almacen.busca(id).orElseThrow();
    }

    /** What was published with so many adjustments, as the canonical cells that are hashed. */
    @Transactional(readOnly = true)
    public Optional<String> publicado(UUID id, int ajustes) {
        return almacen.publicado(id, ajustes);
    }

    /** One goal. */
    @Transactional(readOnly = true)
    public Optional<MetaGuardada> busca(UUID id) {
        return almacen.busca(id);
    }

    /** The goals of an indicator, the latest period first. */
    @Transactional(readOnly = true)
    public List<MetaGuardada> de(String indicador) {
        return almacen.de(indicador);
    }

    /** The goal of an indicator for a period. */
    @Transactional(readOnly = true)
    public Optional<MetaGuardada> de(String indicador, String periodo) {
        return almacen.de(indicador, periodo);
    }

    /** Every goal, the latest period first. */
    @Transactional(readOnly = true)
    public List<MetaGuardada> todas() {
        return almacen.todas();
    }

    /** The value of a published goal in force on a day; empty when none is published. */
    @Transactional(readOnly = true)
    public Optional<Meta> publicada(String indicador, String periodo) {
        return almacen.de(indicador, periodo)
                .flatMap(m -> m.ultimaPublicada().map(p -> m.hasta(p.ajustes())));
    }

    /** The memoria of a goal with its signatures, when there is one. */
    @Transactional(readOnly = true)
    public Optional<Memoria> memoriaDe(MetaGuardada meta) {
        return memoria(meta).map(Memorias.DeVersion::memoria);
    }
}
