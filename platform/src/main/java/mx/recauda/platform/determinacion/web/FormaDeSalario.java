package mx.recauda.platform.determinacion.web;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.SalariosDiarios;
import mx.recauda.platform.seguridad.Permiso;
import mx.recauda.platform.seguridad.Requiere;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** The daily wage that an employer declares of a worker (LSS 36). */
@Controller
@Requiere(Permiso.PRESENTAR_DETERMINACIONES)
class FormaDeSalario {

    private final SalariosDiarios salarios;

    FormaDeSalario(SalariosDiarios salarios) {
        this.salarios = salarios;
    }

    @PostMapping("/propuestas/{id}/trabajadores/{asegurado}/salario-diario")
    String declara(
            @PathVariable UUID id,
            @PathVariable UUID asegurado,
            @RequestParam(defaultValue = "") String salario,
            @RequestParam(defaultValue = "") String desde,
            RedirectAttributes avisos) {
        try {
            Importe pesos = Importe.parse(salario.strip().replace(",", ""));
            LocalDate dia = LocalDate.parse(desde.strip());
            if (pesos.centavos() <= 0) {
                throw imposible(salario, desde);
            }
            salarios.declara(id, asegurado, pesos, dia);
        } catch (IllegalArgumentException | DateTimeException noEsUno) {
            throw imposible(salario, desde);
        }
        avisos.addFlashAttribute("declarado", true);
        return "redirect:/propuestas/" + id + "/trabajadores/" + asegurado;
    }

    private static FalloConCodigo imposible(String salario, String desde) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.ENTRADA,
                ErrorDeDeterminacion.SALARIO_IMPOSIBLE,
                salario,
                desde);
    }
}
