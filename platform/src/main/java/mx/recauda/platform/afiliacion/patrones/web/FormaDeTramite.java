package mx.recauda.platform.afiliacion.patrones.web;

import mx.recauda.ley.afiliacion.patron.CausaDeBaja;
import mx.recauda.ley.afiliacion.patron.Domicilio;
import mx.recauda.ley.afiliacion.patron.ImpedimentoDeBaja.Clase;
import mx.recauda.ley.afiliacion.patron.MotivoDeRectificacion;
import mx.recauda.ley.afiliacion.patron.TramitePatronal;
import mx.recauda.ley.afiliacion.patron.TramitePatronal.Persona;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.riesgos.Siniestralidad;
import mx.recauda.platform.afiliacion.forma.ErrorDeForma;
import mx.recauda.platform.afiliacion.forma.Forma;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed in the form of a procedure, read as the procedure it asks for. */
final class FormaDeTramite {

    private static final String NATURAL = "[0-9]{1,9}";

    private final Forma forma;
    private final List<Incidencia> ilegibles = new ArrayList<>();

    private FormaDeTramite(Forma forma) {
        this.forma = forma;
    }

    /** The registration of an employer; empty, with what cannot be read, when something cannot. */
    static Resultado<Optional<TramitePatronal.Alta>> alta(Forma forma) {
        FormaDeTramite f = new FormaDeTramite(forma);
        TramitePatronal.Alta alta =
                new TramitePatronal.Alta(
                        f.fecha(),
                        forma.valor("rfc"),
                        persona(forma),
                        forma.valor("nombre"),
                        forma.valor("modalidad"),
                        forma.valor("fraccion"),
                        domicilio(forma),
                        forma.entero("trabajadores"));
        return f.con(alta);
    }

    /** What happens to a registro; empty, with what cannot be read, when something cannot. */
    static Resultado<Optional<TramitePatronal>> de(String tipo, Forma forma) {
        FormaDeTramite f = new FormaDeTramite(forma);
        return f.con(f.tramite(tipo));
    }

    private TramitePatronal tramite(String tipo) {
        LocalDate dia = fecha();
        String fraccion = forma.valor("fraccion");
        return switch (tipo) {
            case "REANUDACION" -> new TramitePatronal.Reanudacion(dia, fraccion);
            case "CAMBIO_DE_ACTIVIDAD" -> new TramitePatronal.CambioDeActividad(dia, fraccion);
            case "CAMBIO_DE_DOMICILIO" ->
                    new TramitePatronal.CambioDeDomicilio(dia, domicilio(forma));
            case "CAMBIO_DE_ZONA" ->
                    new TramitePatronal.CambioDeZona(
                            dia, forma.valor("zona").equals("ZLFN") ? Zona.ZLFN : Zona.GENERAL);
            case "SUSTITUCION" ->
                    new TramitePatronal.Sustitucion(
                            dia, forma.valor("rfc"), persona(forma), forma.valor("nombre"));
            case "ESCISION" ->
                    new TramitePatronal.Escision(
                            dia,
                            forma.valor("rfc"),
                            persona(forma),
                            forma.valor("nombre"),
                            fraccion);
            case "FUSION" ->
                    new TramitePatronal.Fusion(
                            dia,
                            forma.valor("absorbente"),
                            fraccion,
                            new Siniestralidad(
                                    natural("diasSubsidiados"),
                                    natural("porcentajes"),
                                    natural("defunciones")),
                            natural("diasCotizados"));
            case "HUELGA", "CONCURSO" ->
                    new TramitePatronal.InicioDeImpedimento(
                            dia, Clase.valueOf(tipo), forma.valor("expediente"));
            case "FIN_DE_HUELGA" ->
                    new TramitePatronal.FinDeImpedimento(
                            dia, Clase.HUELGA, forma.valor("expediente"));
            case "FIN_DE_CONCURSO" ->
                    new TramitePatronal.FinDeImpedimento(
                            dia, Clase.CONCURSO, forma.valor("expediente"));
            case "RECTIFICACION" ->
                    new TramitePatronal.Rectificacion(
                            dia, fraccion, motivo(), forma.valor("resolucion"));
            default -> new TramitePatronal.Baja(dia, causa());
        };
    }

    private LocalDate fecha() {
        return forma.fecha("fecha")
                .orElseGet(() -> {
                    ilegibles.add(
                            Incidencia.de(
                                            ErrorDeForma.FECHA_ILEGIBLE,
                                            Forma.idioma(),
                                            forma.valor("fecha"))
                                    .enCampo("fecha", forma.valor("fecha")));
                    return LocalDate.EPOCH;
                });
    }

    /** A whole number from zero; nothing typed is zero, anything else is told. */
    private long natural(String campo) {
        String texto = forma.valor(campo).replace(",", "");
        if (texto.isEmpty()) {
            return 0;
        }
        if (!texto.matches(NATURAL)) {
            ilegibles.add(
                    Incidencia.de(ErrorDeForma.CAMPO_ILEGIBLE, Forma.idioma(), campo)
                            .enCampo(campo, texto));
            return 0;
        }
        return Long.parseLong(texto);
    }

    private <T> Resultado<Optional<T>> con(T tramite) {
        return new Resultado<>(
                ilegibles.isEmpty() ? Optional.of(tramite) : Optional.empty(), ilegibles);
    }

    private MotivoDeRectificacion motivo() {
        for (MotivoDeRectificacion motivo : MotivoDeRectificacion.values()) {
            if (motivo.name().equals(forma.valor("motivo"))) {
                return motivo;
            }
        }
        return MotivoDeRectificacion.ERROR_INICIAL;
    }

    private CausaDeBaja causa() {
        for (CausaDeBaja causa : CausaDeBaja.values()) {
            if (causa.name().equals(forma.valor("causa"))) {
                return causa;
            }
        }
        return CausaDeBaja.TERMINO;
    }

    private static Persona persona(Forma forma) {
        return forma.valor("persona").equals("FISICA") ? Persona.FISICA : Persona.MORAL;
    }

    private static Domicilio domicilio(Forma forma) {
        return new Domicilio(
                forma.valor("calle"),
                forma.valor("colonia"),
                forma.valor("codigoPostal"),
                forma.valor("municipio"));
    }
}
