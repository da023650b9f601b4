package mx.recauda.platform.rendicion.indicadores;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.rendicion.flujo.Firma;
import mx.recauda.rendicion.indicador.ErrorDeIndicador;
import mx.recauda.rendicion.indicador.PasoDeFirma;
import mx.recauda.rendicion.indicador.Trayecto;
import mx.recauda.rendicion.version.Comparacion;
import mx.recauda.rendicion.version.Contenido;
import mx.recauda.rendicion.version.Diferencia;
import mx.recauda.rendicion.version.Huella;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Versions of the planning instruments: saving one on top of the version read, and signing it. */
@Service
public class Instrumentos {

    private final AlmacenDeInstrumentos almacen;
    private final PuestosDeHoy puestos;
    private final Identificadores identificadores;
    private final Bitacora bitacora;

    Instrumentos(
            AlmacenDeInstrumentos almacen,
            PuestosDeHoy puestos,
            Identificadores identificadores,
            Bitacora bitacora) {
        this.almacen = almacen;
        this.puestos = puestos;
        this.identificadores = identificadores;
        this.bitacora = bitacora;
    }

    /**
     * What is to be saved.
     *
     * @param clase kind
     * @param clave what it is of
     * @param titulo title
     * @param contenido its cells in canonical form
     * @param leida number of the version the person was looking at, 0 when there was none
     * @param nota why, at most 1,000 characters
     */
    public record Propuesta(
            ClaseDeInstrumento clase,
            String clave,
            String titulo,
            Contenido contenido,
            int leida,
            String nota) {}

    /**
     * Saves a version on top of the one read. Nothing is saved when somebody saved another one
     * meanwhile, when the content is the same, or when the person holds no post.
     */
    @Transactional
    public Resultado<Optional<Instrumento>> guarda(
            Propuesta propuesta, String cuenta, Idioma idioma) {
        Optional<Firma> firma = puestos.firma(cuenta);
        if (firma.isEmpty()) {
            return new Resultado<>(Optional.empty(), List.of(puestos.sinPuesto(cuenta, idioma)));
        }
        almacen.aparta(propuesta.clase(), propuesta.clave());
        Optional<Instrumento> ultimo = almacen.ultimo(propuesta.clase(), propuesta.clave());
        String huella = Huella.de(propuesta.contenido());
        Optional<Incidencia> mal = rechaza(propuesta, ultimo, huella, idioma);
        if (mal.isPresent()) {
            return new Resultado<>(Optional.empty(), List.of(mal.get()));
        }
        Instrumento nuevo =
                new Instrumento(
                        identificadores.nuevo(),
                        propuesta.clase(),
                        propuesta.clave(),
                        propuesta.leida() + 1,
                        propuesta.titulo(),
                        huella,
                        propuesta.nota().strip(),
                        new Trayecto(propuesta.titulo(), firma.get(), List.of()));
        almacen.agrega(nuevo, propuesta.contenido());
        bitacora.anota(
                "ELABORAR_" + propuesta.clase(),
                "instrumento:" + nuevo.id(),
                Map.of("huella", huella, "numero", nuevo.numero()));
        return Resultado.de(Optional.of(nuevo));
    }

    private static Optional<Incidencia> rechaza(
            Propuesta propuesta, Optional<Instrumento> ultimo, String huella, Idioma idioma) {
        int numero = ultimo.map(Instrumento::numero).orElse(0);
        if (ultimo.filter(u -> u.huella().equals(huella)).isPresent()) {
            return Optional.of(
                    Incidencia.de(ErrorDeIndicador.SIN_CAMBIOS, idioma, propuesta.titulo()));
        }
        if (numero != propuesta.leida()) {
            return Optional.of(
                    Incidencia.de(
                            ErrorDeIndicador.VERSION_ENCIMADA,
                            idioma,
                            propuesta.titulo(),
                            propuesta.leida(),
                            numero));
        }
        return Optional.empty();
    }

    /** Reviews, approves or returns a version; gives it as it stands, signed or not. */
    @Transactional
    public Resultado<Instrumento> firma(
            UUID id, PasoDeFirma paso, String nota, String cuenta, Idioma idioma) {
        Instrumento visto = almacen.busca(id).orElseThrow();
        almacen.aparta(visto.clase(), visto.clave());
        Instrumento instrumento = almacen.busca(id).orElseThrow();
        Optional<Firma> firma = puestos.firma(cuenta);
        if (firma.isEmpty()) {
            return new Resultado<>(instrumento, List.of(puestos.sinPuesto(cuenta, idioma)));
        }
        Trayecto.Firmado firmado = new Trayecto.Firmado(paso, firma.get(), nota.strip());
        List<Incidencia> faltas =
                instrumento.trayecto().rechaza(firmado, elaboraron(instrumento), idioma);
        if (!faltas.isEmpty()) {
            return new Resultado<>(instrumento, faltas);
        }
        almacen.firma(id, instrumento.trayecto().firmas().size() + 1, firmado);
        bitacora.anota(
                paso + "_" + instrumento.clase(),
                "instrumento:" + id,
                Map.of("huella", instrumento.huella()));
        return Resultado.de(almacen.busca(id).orElseThrow());
    }

    /** Who made it, or a version between the last one approved and it. */
    private Set<String> elaboraron(Instrumento version) {
        List<Instrumento> antes =
                almacen.historia(version.clase(), version.clave()).stream()
                        .filter(v -> v.numero() <= version.numero())
                        .toList();
        int aprobada =
                antes.stream()
                        .filter(Instrumento::aprobado)
                        .mapToInt(Instrumento::numero)
                        .max()
                        .orElse(0);
        return antes.stream()
                .filter(v -> v.numero() > aprobada)
                .map(v -> v.trayecto().elaboro().persona())
                .collect(Collectors.toSet());
    }

    /** One version. */
    @Transactional(readOnly = true)
    public Optional<Instrumento> busca(UUID id) {
        return almacen.busca(id);
    }

    /** The last version of something. */
    @Transactional(readOnly = true)
    public Optional<Instrumento> ultimo(ClaseDeInstrumento clase, String clave) {
        return almacen.ultimo(clase, clave);
    }

    /** The version in force: the last one approved. */
    @Transactional(readOnly = true)
    public Optional<Instrumento> vigente(ClaseDeInstrumento clase, String clave) {
        return historia(clase, clave).stream().filter(Instrumento::aprobado).findFirst();
    }

    /** The versions of something, the last one first. */
    @Transactional(readOnly = true)
    public List<Instrumento> historia(ClaseDeInstrumento clase, String clave) {
        return almacen.historia(clase, clave);
    }

    /** The last version of everything of a kind, by key. */
    @Transactional(readOnly = true)
    public List<Instrumento> ultimos(ClaseDeInstrumento clase) {
        return almacen.ultimos(clase);
    }

    /** The version in force of everything of a kind: the last approved, or the last if none is. */
    @Transactional(readOnly = true)
    public List<Instrumento> vigentes(ClaseDeInstrumento clase) {
        return almacen.vigentes(clase);
    }

    /** The cells of several versions at once. */
    @Transactional(readOnly = true)
    public Map<UUID, Contenido> contenidos(List<UUID> ids) {
        return almacen.contenidos(ids);
    }

    /** The cells of a version. */
    @Transactional(readOnly = true)
    public Contenido contenido(UUID id) {
        return almacen.contenido(id);
    }

    /** What a version changes of the one before it; of the first one, everything it says. */
    @Transactional(readOnly = true)
    public List<Diferencia> cambios(Instrumento version) {
        Contenido antes =
                historia(version.clase(), version.clave()).stream()
                        .filter(v -> v.numero() == version.numero() - 1)
                        .findFirst()
                        .map(v -> contenido(v.id()))
                        .orElseGet(() -> new Contenido(new java.util.TreeMap<>()));
        return Comparacion.de(antes, contenido(version.id()));
    }
}
