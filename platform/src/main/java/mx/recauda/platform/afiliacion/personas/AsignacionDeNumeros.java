package mx.recauda.platform.afiliacion.personas;

import mx.recauda.ley.afiliacion.persona.DatosPersonales;
import mx.recauda.ley.afiliacion.persona.ErrorDePersona;
import mx.recauda.ley.afiliacion.persona.Fusiones;
import mx.recauda.ley.afiliacion.persona.Localizacion;
import mx.recauda.ley.afiliacion.persona.Localizacion.Candidato;
import mx.recauda.ley.afiliacion.persona.Localizacion.Decision;
import mx.recauda.ley.afiliacion.persona.NumeroDeAsegurado;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.platform.afiliacion.personas.ActosDePersona.Acto;
import mx.recauda.platform.afiliacion.personas.Personas.Analisis;
import mx.recauda.platform.afiliacion.personas.Personas.Respuesta;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.seguridad.Bitacora;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One number a person, however many ask at once: looking for the person in the whole country and
 * giving the number are one transaction, under the locks of {@link CandadosDePersona}.
 */
@Component
class AsignacionDeNumeros {

    private final AseguradosEnTabla asegurados;
    private final ActosDePersona actos;
    private final CandadosDePersona candados;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Bitacora bitacora;
    private final TransactionTemplate transaccion;
    private final Clock reloj;

    AsignacionDeNumeros(
            AseguradosEnTabla asegurados,
            ActosDePersona actos,
            CandadosDePersona candados,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Bitacora bitacora,
            PlatformTransactionManager transacciones,
            Clock reloj) {
        this.asegurados = asegurados;
        this.actos = actos;
        this.candados = candados;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.bitacora = bitacora;
        this.transaccion = new TransactionTemplate(transacciones);
        this.reloj = reloj;
    }

    /**
     * Locates the person or gives a number; the data were reviewed, and the office is one's own.
     */
    Resultado<Optional<Respuesta>> pide(
            DatosPersonales datos,
            String oficina,
            UUID clave,
            Optional<Analisis> analisis,
            Idioma idioma) {
        return Objects.requireNonNull(
                Alcances.nacional(() ->
                        transaccion.execute(estado -> {
                            candados.detiene(datos, clave);
                            Optional<Asegurado> antes =
                                    actos.hecho(clave).flatMap(asegurados::busca);
                            return antes.isPresent()
                                    ? Resultado.de(
                                            Optional.of(new Respuesta(decidido(clave), antes)))
                                    : decide(datos, oficina, clave, analisis, idioma);
                        })));
    }

    private Decision decidido(UUID clave) {
        return actos.tipo(clave).filter("ASIGNACION"::equals).isPresent()
                ? Decision.ASIGNAR
                : Decision.LOCALIZAR;
    }

    /** The records alike, most alike first; looked for in the whole country. */
    List<Candidato<UUID>> parecidas(DatosPersonales datos) {
        return Objects.requireNonNull(
                Alcances.nacional(
                        () -> transaccion.execute(estado -> localiza(datos).candidatos())));
    }

    private Resultado<Optional<Respuesta>> decide(
            DatosPersonales datos,
            String oficina,
            UUID clave,
            Optional<Analisis> analisis,
            Idioma idioma) {
        Localizacion<UUID> localizacion = localiza(datos);
        return switch (localizacion.decision()) {
            case ASIGNAR -> Resultado.de(Optional.of(asigna(datos, oficina, clave, "")));
            case LOCALIZAR ->
                    new Resultado<>(
                            Optional.of(
                                    localizado(
                                            localizacion.candidatos().getFirst().id(),
                                            oficina,
                                            clave,
                                            "")),
                            List.of(Incidencia.de(ErrorDePersona.YA_TIENE_NSS, idioma)));
            case ANALIZAR ->
                    analisis.map(a ->
                                    resuelve(
                                            datos,
                                            oficina,
                                            clave,
                                            a,
                                            localizacion.candidatos(),
                                            idioma))
                            .orElseGet(() ->
                                    rehusa(
                                            Incidencia.de(
                                                    ErrorDePersona.POSIBLE_DUPLICADO,
                                                    idioma,
                                                    localizacion.candidatos().size())));
        };
    }

    /** What somebody decided after looking at the papers of those alike (9210-003-200). */
    private Resultado<Optional<Respuesta>> resuelve(
            DatosPersonales datos,
            String oficina,
            UUID clave,
            Analisis analisis,
            List<Candidato<UUID>> candidatos,
            Idioma idioma) {
        if (analisis.motivo().isBlank()) {
            return rehusa(Incidencia.de(ErrorDePersona.SIN_MOTIVO, idioma).enCampo("motivo", ""));
        }
        if (analisis.persona().isPresent()) {
            UUID elegida = analisis.persona().get();
            return candidatos.stream().anyMatch(c -> c.id().equals(elegida))
                    ? Resultado.de(
                            Optional.of(
                                    localizado(elegida, oficina, clave, analisis.motivo().strip())))
                    : rehusa(
                            Incidencia.de(
                                    ErrorDePersona.POSIBLE_DUPLICADO, idioma, candidatos.size()));
        }
        Optional<Candidato<UUID>> conSuCurp =
                candidatos.stream()
                        .filter(c -> !datos.curp().isEmpty())
                        .filter(c -> c.datos().curp().equals(datos.curp()))
                        .findFirst();
        return conSuCurp.isPresent()
                ? rehusa(
                        Incidencia.de(ErrorDePersona.CURP_DE_OTRO, idioma, datos.curp())
                                .enCampo("curp", datos.curp()))
                : Resultado.de(
                        Optional.of(asigna(datos, oficina, clave, analisis.motivo().strip())));
    }

    private static Resultado<Optional<Respuesta>> rehusa(Incidencia incidencia) {
        return new Resultado<>(Optional.empty(), List.of(incidencia));
    }

    private Localizacion<UUID> localiza(DatosPersonales datos) {
        List<Asegurado> parecidos = new ArrayList<>();
        int revisados =
                asegurados.posibles(
                        datos,
                        a -> {
                            if (Localizacion.parece(datos, a.datos())) {
                                parecidos.add(a);
                            }
                        });
        bitacora.anota("LOCALIZAR_PERSONA", "personas", Map.of("revisados", revisados));
        return Localizacion.de(datos, unoPorPersona(parecidos));
    }

    /** Numbers already merged are one person, not namesakes of each other. */
    private List<Candidato<UUID>> unoPorPersona(List<Asegurado> parecidos) {
        Fusiones<UUID> fusiones = actos.fusiones();
        Map<UUID, Candidato<UUID>> personas = new LinkedHashMap<>();
        for (Asegurado a : parecidos) {
            UUID vigente = fusiones.vigente(a.id());
            if (a.id().equals(vigente) || !personas.containsKey(vigente)) {
                personas.put(vigente, new Candidato<>(vigente, a.datos(), 0));
            }
        }
        return List.copyOf(personas.values());
    }

    private Respuesta asigna(DatosPersonales datos, String oficina, UUID clave, String motivo) {
        String serie =
                NumeroDeAsegurado.serie(
                        NumeroDeAsegurado.clave(oficina),
                        fecha.hoy(),
                        datos.nacimiento().orElseThrow());
        Nss nss =
                NumeroDeAsegurado.de(serie, asegurados.siguienteFolio(serie))
                        .orElseThrow(() ->
                                new FalloConCodigo(
                                        FalloConCodigo.Clase.CONFLICTO,
                                        ErrorDePersona.SERIE_AGOTADA,
                                        serie));
        Asegurado nuevo = new Asegurado(identificadores.nuevo(), nss.valor(), datos, oficina, 1);
        asegurados.inserta(nuevo, reloj.instant());
        actos.anota(acto(clave, "ASIGNACION", nuevo.id(), Optional.of(datos), motivo, oficina));
        return new Respuesta(Decision.ASIGNAR, Optional.of(nuevo));
    }

    /** Giving the number a person has is the service itself, wherever it was given. */
    private Respuesta localizado(UUID id, String oficina, UUID clave, String motivo) {
        UUID vigente = actos.fusiones().vigente(id);
        actos.anota(acto(clave, "LOCALIZACION", vigente, Optional.empty(), motivo, oficina));
        return new Respuesta(
                Decision.LOCALIZAR, Optional.of(asegurados.busca(vigente).orElseThrow()));
    }

    private static Acto acto(
            UUID clave,
            String tipo,
            UUID asegurado,
            Optional<DatosPersonales> datos,
            String motivo,
            String en) {
        return new Acto(
                clave, tipo, asegurado, Optional.empty(), Optional.empty(), datos, motivo, en);
    }
}
